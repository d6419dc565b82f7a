-- Who keeps the documents that were delivered, and the schema of everything that is never rebuilt.
DO $$
BEGIN
  CREATE ROLE jejak_archivist LOGIN PASSWORD '${archivist_password}' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'role jejak_archivist exists, kept as it is';
END $$;
CREATE SCHEMA IF NOT EXISTS kept;
ALTER SCHEMA kept OWNER TO jejak_owner;
