-- Views of the log. Every row holds from one position up to another, so the same statement answers "now" and "as of".
-- Whoever migrates first has migrated the event log, which makes the roles.
ALTER SCHEMA views OWNER TO jejak_owner;
GRANT USAGE ON SCHEMA views TO jejak_projector, jejak_reader;
SET ROLE jejak_owner;

-- What every versioned table has beside its own key and values.
CREATE TABLE views.version (
  kabupaten     text        COLLATE "C" NOT NULL,
  kecamatan     text        COLLATE "C",            -- NULL: shared by the whole kabupaten
  from_position bigint      NOT NULL,               -- the event that made this version
  to_position   bigint      NOT NULL,               -- the event that ended it; the greatest bigint: none so far
  recorded_at   timestamptz NOT NULL,               -- of the event that made it
  imported_at   timestamptz,                        -- NULL: recorded live
  CONSTRAINT version_holds_for_a_while CHECK (from_position < to_position)
);
COMMENT ON TABLE views.version IS 'The columns that versioned tables share; always empty itself';

-- Keys, indexes, rights and row-level security of a versioned table. The key begins with its owner, kecamatan or
-- kabupaten. Two bigints instead of a range: a range operator cannot use an index under row-level security.
CREATE PROCEDURE views.keep_versions(table_name text, VARIADIC key text[])
LANGUAGE plpgsql AS $$
DECLARE
  columns text := (SELECT string_agg(quote_ident(k), ', ' ORDER BY n) FROM unnest(key) WITH ORDINALITY AS u(k, n));
BEGIN
  EXECUTE format('ALTER TABLE views.%I ADD PRIMARY KEY (%s, from_position)', table_name, columns);
  EXECUTE format('CREATE UNIQUE INDEX %I ON views.%I (%s) WHERE to_position = 9223372036854775807',
                 table_name || '_current', table_name, columns);
  IF key[1] = 'kecamatan' THEN
    EXECUTE format('CREATE INDEX %I ON views.%I (kabupaten%s)',
                   table_name || '_kabupaten', table_name, coalesce(', ' || quote_ident(key[2]), ''));
  END IF;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON views.%I TO jejak_projector', table_name);
  EXECUTE format('GRANT SELECT ON views.%I TO jejak_reader', table_name);
  EXECUTE format('ALTER TABLE views.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE views.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY everything ON views.%I TO jejak_owner, jejak_projector USING (true) WITH CHECK (true)',
                 table_name);
  -- The scope is set inside each transaction; without one there are no rows.
  EXECUTE format($policy$
    CREATE POLICY scope ON views.%I FOR SELECT TO jejak_reader USING (
      kabupaten = current_setting('jejak.kabupaten', true)
      AND (kecamatan IS NULL
           OR kecamatan = current_setting('jejak.kecamatan', true)
           OR coalesce(current_setting('jejak.kecamatan', true), '') = ''))
    $policy$, table_name);
END $$;

-- How far each projection is, for readers; written in the transaction of the rows.
CREATE TABLE views.applied_position (
  projection text   PRIMARY KEY,
  position   bigint NOT NULL CHECK (position >= 0)
);
GRANT SELECT, INSERT, UPDATE ON views.applied_position TO jejak_projector;
GRANT SELECT ON views.applied_position TO jejak_reader;

-- Where each projection goes on, and which node runs it (Axon's token store).
CREATE TABLE views.token (
  processor_name text    NOT NULL,
  segment        integer NOT NULL,
  token          bytea,
  token_type     text,
  "timestamp"    text,
  owner          text,
  PRIMARY KEY (processor_name, segment)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON views.token TO jejak_projector;

RESET ROLE;
