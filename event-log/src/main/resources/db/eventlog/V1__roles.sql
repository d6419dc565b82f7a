-- The people of the database. Roles belong to the whole server, so they may be there already.
-- The placeholders are passwords; they do not change this file's checksum.
DO $$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT * FROM (VALUES ('jejak_owner',     '${owner_password}'),      -- owns the tables; migrations, rebuilds
                          ('jejak_appender',  '${appender_password}'),   -- reads the log, may call append()
                          ('jejak_projector', '${projector_password}'),  -- reads the log, writes its own tables
                          ('jejak_reader',    '${reader_password}'))     -- reads what its scope shows
                  AS role(name, password)
  LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS',
                     wanted.name, wanted.password);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      RAISE NOTICE 'role % exists, kept as it is', wanted.name;
    END;
  END LOOP;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO jejak_owner', current_database());
END $$;

ALTER SCHEMA event_log OWNER TO jejak_owner;
GRANT USAGE ON SCHEMA event_log TO jejak_appender, jejak_projector, jejak_reader;
