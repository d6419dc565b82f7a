-- What was refused is kept too: who asked for what, when, and which rule said no. The request itself is not, only its
-- digest, since it may hold the very thing (a citizen's number) for which it was refused.
DO $$
BEGIN
  CREATE ROLE jejak_keeper LOGIN PASSWORD '${keeper_password}' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'role jejak_keeper exists, kept as it is';
END $$;
ALTER SCHEMA kept OWNER TO jejak_owner;
SET ROLE jejak_owner;

CREATE TABLE kept.refused_command (
  refusal        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  refused_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  command_id     uuid        NOT NULL,
  command        text        NOT NULL,  -- its name, such as record-monthly-realization
  target         text        NOT NULL,  -- the aggregate it was meant for
  actor          text        NOT NULL,
  actor_name     text        NOT NULL,
  role           text        NOT NULL,
  code           text        NOT NULL,  -- of the rule
  status         int         NOT NULL CHECK (status BETWEEN 400 AND 499),
  detail         text        NOT NULL,  -- in Indonesian, as the person read it
  request_digest bytea       NOT NULL CHECK (octet_length(request_digest) = 32)
);
CREATE INDEX refused_command_by_target ON kept.refused_command (target, refused_at);

-- The command side writes and reads; nobody changes or takes away.
GRANT USAGE ON SCHEMA kept TO jejak_keeper;
GRANT SELECT, INSERT ON kept.refused_command TO jejak_keeper;

RESET ROLE;
