SET ROLE jejak_owner;

-- Returns when events could be appended now, and fails when they could not: the server only reads, or somebody has held
-- the append lock for two seconds. Appends nothing; the lock is let go when the caller's transaction ends, so call it in
-- one of its own.
CREATE FUNCTION event_log.require_appendable() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
BEGIN
  IF pg_is_in_recovery() THEN
    RAISE EXCEPTION 'this server only reads: it is a standby' USING ERRCODE = '25006';
  END IF;
  PERFORM event_log.take_append_lock();
END $$;

REVOKE ALL ON FUNCTION event_log.require_appendable FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_log.require_appendable TO jejak_appender;

RESET ROLE;

-- So that a service which does not migrate itself can tell whether the log is as new as the program.
GRANT SELECT ON event_log.flyway_schema_history TO jejak_owner, jejak_appender, jejak_projector;
