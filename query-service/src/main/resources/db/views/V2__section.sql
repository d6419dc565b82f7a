-- What was recorded about each section's year.
SET ROLE jejak_owner;

CREATE TABLE ${flyway:defaultSchema}.section_agreement (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, ordinal integer NOT NULL,
  basis jsonb NOT NULL, section_head jsonb NOT NULL, camat jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_agreement', 'kecamatan', 'year', 'section', 'ordinal');

-- A row: the agreement was amended. Apart from the agreement, since an amendment does not say who signed it.
CREATE TABLE ${flyway:defaultSchema}.section_agreement_amendment (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, ordinal integer NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_agreement_amendment', 'kecamatan', 'year', 'section', 'ordinal');

CREATE TABLE ${flyway:defaultSchema}.section_indicator (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, indicator text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL, level text NOT NULL, code text NOT NULL, name text NOT NULL, measure text NOT NULL,
  unit text NOT NULL, aggregation text NOT NULL, direction text NOT NULL, annual_target numeric NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_indicator', 'kecamatan', 'year', 'section', 'indicator');

CREATE TABLE ${flyway:defaultSchema}.section_budget_term (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, sub_activity text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL, name text NOT NULL, rupiah numeric NOT NULL, funding_source text NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_term', 'kecamatan', 'year', 'section', 'sub_activity');

CREATE TABLE ${flyway:defaultSchema}.section_plan (
  year integer NOT NULL, section text COLLATE "C" NOT NULL,
  basis jsonb NOT NULL, revised boolean NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_plan', 'kecamatan', 'year', 'section');

-- A row: what the plan says of the quarter was set or changed; a target that a revision took away leaves no row itself.
CREATE TABLE ${flyway:defaultSchema}.section_plan_quarter (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, quarter integer NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_plan_quarter', 'kecamatan', 'year', 'section', 'quarter');

CREATE TABLE ${flyway:defaultSchema}.section_target (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, indicator text COLLATE "C" NOT NULL,
  quarter integer NOT NULL, target numeric NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_target', 'kecamatan', 'year', 'section', 'indicator', 'quarter');

CREATE TABLE ${flyway:defaultSchema}.section_quarter_budget (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, sub_activity text COLLATE "C" NOT NULL,
  quarter integer NOT NULL, rupiah numeric NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_quarter_budget', 'kecamatan', 'year', 'section', 'sub_activity', 'quarter');

CREATE TABLE ${flyway:defaultSchema}.section_budget_document (
  year integer NOT NULL, section text COLLATE "C" NOT NULL,
  kind text NOT NULL, basis jsonb NOT NULL, document_total numeric,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_document', 'kecamatan', 'year', 'section');

CREATE TABLE ${flyway:defaultSchema}.section_ceiling (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, sub_activity text COLLATE "C" NOT NULL,
  rupiah numeric NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_ceiling', 'kecamatan', 'year', 'section', 'sub_activity');

CREATE TABLE ${flyway:defaultSchema}.section_realization (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, indicator text COLLATE "C" NOT NULL,
  month integer NOT NULL, quantity numeric NOT NULL, activities jsonb NOT NULL, obstacles text, follow_up text,
  revised boolean NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_realization', 'kecamatan', 'year', 'section', 'indicator', 'month');

CREATE TABLE ${flyway:defaultSchema}.section_budget_entry (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, entry text COLLATE "C" NOT NULL,
  sub_activity text NOT NULL, month integer NOT NULL, date text NOT NULL, rupiah numeric NOT NULL,
  expenditure_kind text NOT NULL, evidence_kind text NOT NULL, evidence_number text NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_entry', 'kecamatan', 'year', 'section', 'entry');

-- A row: the entry was taken back. Apart from the entry, which stays as it was recorded.
CREATE TABLE ${flyway:defaultSchema}.section_budget_reversal (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, entry text COLLATE "C" NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_reversal', 'kecamatan', 'year', 'section', 'entry');

-- Money paid back, on its own date; the entry that it pays back is NULL where none is named.
CREATE TABLE ${flyway:defaultSchema}.section_budget_refund (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, refund text COLLATE "C" NOT NULL,
  sub_activity text NOT NULL, month integer NOT NULL, date text NOT NULL, rupiah numeric NOT NULL,
  slip_number text NOT NULL, entry text,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_refund', 'kecamatan', 'year', 'section', 'refund');

-- A row: the repayment was taken back.
CREATE TABLE ${flyway:defaultSchema}.section_budget_refund_reversal (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, refund text COLLATE "C" NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_budget_refund_reversal', 'kecamatan', 'year', 'section', 'refund');

CREATE TABLE ${flyway:defaultSchema}.section_hand_in (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, report text COLLATE "C" NOT NULL,
  number integer NOT NULL, state text NOT NULL, brought_by jsonb, reason text, shown jsonb,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_hand_in', 'kecamatan', 'year', 'section', 'report', 'number');

-- A row: the secretary's verification of the hand-in stands, also once that is approved.
CREATE TABLE ${flyway:defaultSchema}.section_verification (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, report text COLLATE "C" NOT NULL,
  number integer NOT NULL, verifier jsonb NOT NULL, shown jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_verification', 'kecamatan', 'year', 'section', 'report', 'number');

-- A row: the hand-in stands (submitted, verified or approved).
CREATE TABLE ${flyway:defaultSchema}.section_submission (
  year integer NOT NULL, section text COLLATE "C" NOT NULL, report text COLLATE "C" NOT NULL,
  number integer NOT NULL, submitter jsonb NOT NULL, narrative jsonb,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.section_submission', 'kecamatan', 'year', 'section', 'report', 'number');

RESET ROLE;
