-- Views of the log. Every row holds from one position up to another, so the same statement answers "now" and "as of".
-- Whoever migrates first has migrated the event log, which makes the roles. The schema's name is a placeholder: a rebuild
-- makes the same tables in a second schema, which then takes the first one's name. So nothing that stays may name it.
ALTER SCHEMA ${flyway:defaultSchema} OWNER TO jejak_owner;
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO jejak_projector, jejak_reader;
SET ROLE jejak_owner;

-- What every versioned table has beside its own key and values.
CREATE TABLE ${flyway:defaultSchema}.version (
  kabupaten     text        COLLATE "C" NOT NULL,
  kecamatan     text        COLLATE "C",            -- NULL: shared by the whole kabupaten
  from_position bigint      NOT NULL,               -- the event that made this version
  to_position   bigint      NOT NULL,               -- the event that ended it; the greatest bigint: none so far
  recorded_at   timestamptz NOT NULL,               -- of the event that made it
  imported_at   timestamptz,                        -- NULL: recorded live
  CONSTRAINT version_holds_for_a_while CHECK (from_position < to_position)
);
COMMENT ON TABLE ${flyway:defaultSchema}.version IS 'The columns that versioned tables share; always empty itself';

-- Keys, indexes, rights and row-level security of a versioned table. The key begins with its owner, kecamatan or
-- kabupaten. Two bigints instead of a range: a range operator cannot use an index under row-level security.
CREATE PROCEDURE ${flyway:defaultSchema}.keep_versions(versioned regclass, VARIADIC key text[])
LANGUAGE plpgsql AS $$
DECLARE
  table_name text := (SELECT relname FROM pg_class WHERE oid = versioned);
  columns    text := (SELECT string_agg(quote_ident(k), ', ' ORDER BY n) FROM unnest(key) WITH ORDINALITY AS u(k, n));
BEGIN
  EXECUTE format('ALTER TABLE %s ADD PRIMARY KEY (%s, from_position)', versioned, columns);
  EXECUTE format('CREATE UNIQUE INDEX %I ON %s (%s) WHERE to_position = 9223372036854775807',
                 table_name || '_current', versioned, columns);
  IF key[1] = 'kecamatan' THEN
    EXECUTE format('CREATE INDEX %I ON %s (kabupaten%s)',
                   table_name || '_kabupaten', versioned, coalesce(', ' || quote_ident(key[2]), ''));
  END IF;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO jejak_projector', versioned);
  EXECUTE format('GRANT SELECT ON %s TO jejak_reader', versioned);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', versioned);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', versioned);
  EXECUTE format('CREATE POLICY everything ON %s TO jejak_owner, jejak_projector USING (true) WITH CHECK (true)',
                 versioned);
  -- The scope is set inside each transaction; without one there are no rows.
  EXECUTE format($policy$
    CREATE POLICY scope ON %s FOR SELECT TO jejak_reader USING (
      kabupaten = current_setting('jejak.kabupaten', true)
      AND (kecamatan IS NULL
           OR kecamatan = current_setting('jejak.kecamatan', true)
           OR coalesce(current_setting('jejak.kecamatan', true), '') = ''))
    $policy$, versioned);
END $$;

-- How far each projection is, for readers; written in the transaction of the rows.
CREATE TABLE ${flyway:defaultSchema}.applied_position (
  projection text   PRIMARY KEY,
  position   bigint NOT NULL CHECK (position >= 0)
);
GRANT SELECT, INSERT, UPDATE ON ${flyway:defaultSchema}.applied_position TO jejak_projector;
GRANT SELECT ON ${flyway:defaultSchema}.applied_position TO jejak_reader;

-- Where each projection goes on, and which node runs it (Axon's token store).
CREATE TABLE ${flyway:defaultSchema}.token (
  processor_name text    NOT NULL,
  segment        integer NOT NULL,
  token          bytea,
  token_type     text,
  "timestamp"    text,
  owner          text,
  PRIMARY KEY (processor_name, segment)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON ${flyway:defaultSchema}.token TO jejak_projector;

RESET ROLE;
