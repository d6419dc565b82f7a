SET ROLE jejak_owner;

-- One row per event. Position order is commit order is time order, dense from 1: see append().
CREATE TABLE event_log.event (
  position         bigint      PRIMARY KEY,
  recorded_at      timestamptz NOT NULL,
  event_id         uuid        NOT NULL UNIQUE,
  aggregate_id     text        NOT NULL,
  sequence         bigint      NOT NULL CHECK (sequence >= 0),
  aggregate_type   text        NOT NULL,
  payload_type     text        NOT NULL,
  payload_revision int         NOT NULL,
  payload          bytea       NOT NULL,
  metadata         bytea       NOT NULL,
  command_id       uuid        NOT NULL,
  imported_at      timestamptz,           -- the real time of a founding import; NULL: recorded live
  leaf_hash        bytea       NOT NULL,  -- see leaf_hash()
  -- Whose event it is, as its aggregate id says: 73.24/…, 73.24.10/…. Plain columns, because row-level security
  -- may use an index for an equality but not for a pattern. Neither: nobody's scope holds it.
  kabupaten text GENERATED ALWAYS AS (substring(aggregate_id FROM '^(\d{2}\.\d{2})(?:\.\d{2})?(?:/|$)')) STORED,
  kecamatan text GENERATED ALWAYS AS (substring(aggregate_id FROM '^(\d{2}\.\d{2}\.\d{2})(?:/|$)')) STORED,
  CONSTRAINT event_continues_aggregate UNIQUE (aggregate_id, sequence)
);

-- Every accepted command, so that a resend gets the first answer.
CREATE TABLE event_log.command (
  command_id     uuid   PRIMARY KEY,
  digest         bytea  NOT NULL,  -- of the request; empty when there was no request to compare with
  first_position bigint NOT NULL,
  last_position  bigint NOT NULL
);

-- What the log remembers about itself, in one row.
CREATE TABLE event_log.state (
  only_row              boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
  floor                 timestamptz NOT NULL DEFAULT '-infinity',  -- no later event may be dated before it
  founding_concluded_at timestamptz,
  first_live_position   bigint
);
INSERT INTO event_log.state DEFAULT VALUES;

GRANT SELECT ON event_log.event TO jejak_appender, jejak_projector, jejak_reader;
GRANT SELECT ON event_log.command TO jejak_appender, jejak_projector;
GRANT SELECT ON event_log.state TO jejak_appender, jejak_projector;

ALTER TABLE event_log.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_log.event FORCE ROW LEVEL SECURITY;
CREATE POLICY whole_log ON event_log.event FOR SELECT
  TO jejak_owner, jejak_appender, jejak_projector USING (true);
CREATE POLICY recording ON event_log.event FOR INSERT
  TO jejak_owner WITH CHECK (true);
-- The scope is set inside each transaction. Without a kabupaten there are no rows; without a kecamatan the whole
-- kabupaten. What no kecamatan owns (policies) is for everybody in the kabupaten.
CREATE POLICY scope ON event_log.event FOR SELECT TO jejak_reader USING (
  kabupaten = current_setting('jejak.kabupaten', true)
  AND (kecamatan IS NULL
       OR kecamatan = current_setting('jejak.kecamatan', true)
       OR coalesce(current_setting('jejak.kecamatan', true), '') = ''));

RESET ROLE;
