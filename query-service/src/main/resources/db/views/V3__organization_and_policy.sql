-- Kecamatan offices, and the rules of their district.
SET ROLE jejak_owner;

CREATE TABLE ${flyway:defaultSchema}.office (
  name text NOT NULL, kabupaten_name text NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.office', 'kecamatan');

CREATE TABLE ${flyway:defaultSchema}.office_section (
  section text COLLATE "C" NOT NULL, name text NOT NULL, kind text NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.office_section', 'kecamatan', 'section');

CREATE TABLE ${flyway:defaultSchema}.office_charter (
  section text COLLATE "C" NOT NULL, effective_from date NOT NULL, charter jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.office_charter', 'kecamatan', 'section', 'effective_from');

CREATE TABLE ${flyway:defaultSchema}.office_appointment (
  appointment text COLLATE "C" NOT NULL, post text NOT NULL, kind text NOT NULL, nip text NOT NULL,
  name text NOT NULL, rank text NOT NULL, grade text NOT NULL, first_day date NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.office_appointment', 'kecamatan', 'appointment');

CREATE TABLE ${flyway:defaultSchema}.office_appointment_end (
  appointment text COLLATE "C" NOT NULL, last_day date NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.office_appointment_end', 'kecamatan', 'appointment');

CREATE TABLE ${flyway:defaultSchema}.policy_calculation (
  effective_from date NOT NULL, rules jsonb NOT NULL, basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_calculation', 'kabupaten', 'effective_from');

CREATE TABLE ${flyway:defaultSchema}.policy_rating_scale (
  effective_from date NOT NULL, bands jsonb NOT NULL, basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_rating_scale', 'kabupaten', 'effective_from');

CREATE TABLE ${flyway:defaultSchema}.policy_calendar (
  year integer NOT NULL, effective_from date NOT NULL, rules jsonb NOT NULL, basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_calendar', 'kabupaten', 'year', 'effective_from');

CREATE TABLE ${flyway:defaultSchema}.policy_nomenclature (
  code text COLLATE "C" NOT NULL, effective_from date NOT NULL, name text NOT NULL, indicator text, unit text,
  basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_nomenclature', 'kabupaten', 'code', 'effective_from');

CREATE TABLE ${flyway:defaultSchema}.policy_spending (
  effective_from date NOT NULL, rules jsonb NOT NULL, basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_spending', 'kabupaten', 'effective_from');

-- The five-year plan of a kecamatan, which the district adopts.
CREATE TABLE ${flyway:defaultSchema}.policy_strategic_plan (
  effective_from date NOT NULL, plan jsonb NOT NULL, basis jsonb NOT NULL,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.policy_strategic_plan', 'kecamatan', 'effective_from');

RESET ROLE;
