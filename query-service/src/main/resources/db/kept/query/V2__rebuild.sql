-- Each time that the views were built anew, beside the views themselves, which it replaces. Written by jejak_owner alone.
CREATE TABLE kept.rebuild (
  number            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  started_by        text        NOT NULL,
  started_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  leftovers         int         NOT NULL,  -- schemas of earlier ones that were found and dropped
  phase             text        NOT NULL,
  events            bigint      NOT NULL DEFAULT 0,
  events_total      bigint      NOT NULL DEFAULT 0,
  events_per_second bigint      NOT NULL DEFAULT 0,
  seconds_left      bigint,                -- NULL: not known
  ended_at          timestamptz,
  outcome           text,                  -- NULL while it runs, and for ever when its process ended half-way
  reason            text,                  -- why it stopped
  detail            text,
  differences       jsonb       NOT NULL DEFAULT '[]',
  differences_digest text
);
-- Not the reader: a difference may name rows of any kecamatan.
GRANT USAGE ON SCHEMA kept TO jejak_projector;
GRANT SELECT ON kept.rebuild TO jejak_projector;
