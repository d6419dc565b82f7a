SET ROLE jejak_owner;

-- The last position recorded before a moment, by binary search: time order is position order.
CREATE FUNCTION event_log.search_position(moment timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
  low    bigint := 0;  -- known to be before the moment; 0 stands for "nothing yet"
  high   bigint := event_log.head();
  middle bigint;
BEGIN
  WHILE low < high LOOP
    middle := (low + high + 1) / 2;
    IF (SELECT e.recorded_at < moment FROM event_log.event e WHERE e.position = middle) THEN
      low := middle;
    ELSE
      high := middle - 1;
    END IF;
  END LOOP;
  RETURN low;
END $$;

-- The same, and for ever: once answered, no event is dated before the moment any more, whatever the clock does.
CREATE FUNCTION event_log.position_before(moment timestamptz) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
BEGIN
  IF moment > (SELECT s.floor FROM event_log.state s) THEN
    IF moment > event_log.wall_clock() THEN
      RAISE EXCEPTION '% is not over yet', moment USING ERRCODE = 'JL001';
    END IF;
    -- Appends under way took their time before this; the lock waits until they are committed or gone.
    PERFORM event_log.take_append_lock();
    IF (SELECT s.founding_concluded_at IS NULL AND s.first_live_position IS NULL FROM event_log.state s) THEN
      RAISE EXCEPTION 'the founding is open: events dated before % may still be imported', moment
        USING ERRCODE = 'JL005';
    END IF;
    UPDATE event_log.state SET floor = moment WHERE floor < moment;
  ELSIF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'an older snapshot may miss the last events before %', moment USING ERRCODE = '25000';
  END IF;
  RETURN event_log.search_position(moment);
END $$;

-- Shuts the door of the founding import. True when it was open until now.
CREATE FUNCTION event_log.conclude_founding() RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
BEGIN
  PERFORM event_log.take_append_lock();
  UPDATE event_log.state SET founding_concluded_at = event_log.wall_clock() WHERE founding_concluded_at IS NULL;
  RETURN FOUND;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA event_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_log.search_position TO jejak_appender, jejak_projector;
GRANT EXECUTE ON FUNCTION event_log.position_before TO jejak_appender, jejak_projector, jejak_reader;
GRANT EXECUTE ON FUNCTION event_log.conclude_founding TO jejak_appender;

RESET ROLE;
