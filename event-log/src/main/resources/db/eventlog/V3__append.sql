SET ROLE jejak_owner;

-- The database's clock, in a function of its own: a test sets it back here and nowhere else.
CREATE FUNCTION event_log.wall_clock() RETURNS timestamptz
LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()';

-- Held until the transaction's commit is durable and visible: what it serializes, everybody sees in that order.
CREATE FUNCTION event_log.take_append_lock() RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  -- An older snapshot would hide the last holder's rows.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the event log is written in READ COMMITTED only' USING ERRCODE = '25000';
  END IF;
  -- Of the transaction, not of the function that needs it: a function's own setting ends before the commit.
  PERFORM set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
  PERFORM pg_advisory_xact_lock(hashtextextended('jejak event log', 0));
END $$;

-- The leaf of the sealed log (RFC 9162, section 2.1.1): SHA-256 over a zero byte and then the stored fields in the
-- order of the parameters, each as its length in bytes (4 bytes) and its bytes. Numbers are big-endian: position and
-- sequence 8 bytes, revision 4, a uuid 16; a time is 8 bytes, microseconds since 2000-01-01T00:00Z; texts are UTF-8;
-- payload and metadata are the stored bytes. imported_at of a live event has length 0.
CREATE FUNCTION event_log.leaf_hash(
  "position" bigint, recorded_at timestamptz, event_id uuid, aggregate_id text, sequence bigint, aggregate_type text,
  payload_type text, payload_revision int, payload bytea, metadata bytea, command_id uuid, imported_at timestamptz)
RETURNS bytea
LANGUAGE sql STABLE AS $$
  SELECT sha256('\x00'::bytea
    || '\x00000008'::bytea || int8send($1)
    || '\x00000008'::bytea || timestamptz_send($2)
    || '\x00000010'::bytea || uuid_send($3)
    || int4send(octet_length(convert_to($4, 'UTF8'))) || convert_to($4, 'UTF8')
    || '\x00000008'::bytea || int8send($5)
    || int4send(octet_length(convert_to($6, 'UTF8'))) || convert_to($6, 'UTF8')
    || int4send(octet_length(convert_to($7, 'UTF8'))) || convert_to($7, 'UTF8')
    || '\x00000004'::bytea || int4send($8)
    || int4send(octet_length($9)) || $9
    || int4send(octet_length($10)) || $10
    || '\x00000010'::bytea || uuid_send($11)
    || coalesce('\x00000008'::bytea || timestamptz_send($12), '\x00000000'::bytea))
$$;

-- The recording time of the next events. Live: the clock's, but never before the last event nor before the floor.
-- Imported: the file's, as long as the founding is open and time neither goes back nor ahead.
CREATE FUNCTION event_log.next_recording_time(imported_time timestamptz, last_time timestamptz) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  log_state event_log.state := (SELECT s FROM event_log.state s);
BEGIN
  IF imported_time IS NULL THEN
    RETURN greatest(event_log.wall_clock(), last_time, log_state.floor);
  END IF;
  IF log_state.founding_concluded_at IS NOT NULL OR log_state.first_live_position IS NOT NULL THEN
    RAISE EXCEPTION 'the founding is over: nothing can be imported any more' USING ERRCODE = 'JL002';
  END IF;
  IF imported_time > event_log.wall_clock() THEN
    RAISE EXCEPTION 'an event cannot be imported with a time to come: %', imported_time USING ERRCODE = 'JL003';
  END IF;
  IF imported_time < last_time THEN
    RAISE EXCEPTION 'an event of % cannot follow one of %: time never goes back', imported_time, last_time
      USING ERRCODE = 'JL004';
  END IF;
  RETURN imported_time;
END $$;

-- Appends the events of many commands in one durable commit, each command wholly or not at all.
-- In one call a command id comes once, and only one command touches an aggregate: whoever calls sees to it.
-- What is returned, one row per command:
--   duplicate  the command was recorded before: its digest, positions, time and first event of then
--   conflict   an aggregate that its events do not continue, the sequence they start with and the one that is next
--   appended   its positions and time
CREATE FUNCTION event_log.append(
  command_ids uuid[], command_digests bytea[], imported_time timestamptz,
  -- one per event, a command's events side by side; event_commands is the subscript into command_ids
  event_commands int[], event_ids uuid[], aggregate_ids text[], sequences bigint[], aggregate_types text[],
  payload_types text[], payload_revisions int[], payloads bytea[], metadatas bytea[])
RETURNS TABLE (
  command_id uuid, outcome text, first_position bigint, last_position bigint, recorded_at timestamptz,
  digest bytea, first_event_id uuid, conflict_aggregate text, given_sequence bigint, next_sequence bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan  -- planned once per connection, not on every call
SET enable_seqscan = off                  -- that one plan may be made while the tables are still empty
SET jit = off
AS $$
#variable_conflict use_column
DECLARE
  head      bigint;
  next_time timestamptz;    -- the last event's at first
  import_at timestamptz := CASE WHEN imported_time IS NOT NULL THEN event_log.wall_clock() END;
  refused   int[] := '{}';  -- subscripts of the commands that are not recorded
  ordinal   int;
BEGIN
  PERFORM event_log.take_append_lock();
  SELECT e.position, e.recorded_at INTO head, next_time FROM event_log.event e ORDER BY e.position DESC LIMIT 1;
  head := coalesce(head, 0);

  FOR ordinal, command_id, outcome, first_position, last_position, recorded_at, digest, first_event_id IN
    SELECT given.ordinal, c.command_id, 'duplicate', c.first_position, c.last_position, e.recorded_at, c.digest,
           e.event_id
      FROM unnest(command_ids) WITH ORDINALITY AS given(command_id, ordinal)
      JOIN event_log.command c ON c.command_id = given.command_id
      JOIN event_log.event e ON e.position = c.first_position
  LOOP
    refused := refused || ordinal;
    RETURN NEXT;
  END LOOP;

  FOR ordinal, command_id, outcome, conflict_aggregate, given_sequence, next_sequence IN
    SELECT DISTINCT ON (part.command) part.command, command_ids[part.command], 'conflict', part.aggregate_id,
           part.first, coalesce(last.sequence, -1) + 1
      FROM (SELECT u.command, u.aggregate_id, min(u.sequence) AS first,
                   max(u.sequence) - min(u.sequence) + 1 = count(*) AS unbroken
              FROM unnest(event_commands, aggregate_ids, sequences) AS u(command, aggregate_id, sequence)
             WHERE u.command <> ALL (refused)
             GROUP BY u.command, u.aggregate_id) part
      LEFT JOIN LATERAL (SELECT e.sequence FROM event_log.event e WHERE e.aggregate_id = part.aggregate_id
                          ORDER BY e.sequence DESC LIMIT 1) last ON true
     WHERE part.first <> coalesce(last.sequence, -1) + 1 OR NOT part.unbroken
     ORDER BY part.command, part.aggregate_id
  LOOP
    refused := refused || ordinal;
    first_position := NULL; last_position := NULL; recorded_at := NULL; digest := NULL; first_event_id := NULL;
    RETURN NEXT;
  END LOOP;

  IF cardinality(refused) = cardinality(command_ids) THEN
    RETURN;
  END IF;
  -- Only now: a resumed import starts with duplicates, whose times lie behind the last event's.
  next_time := event_log.next_recording_time(imported_time, next_time);

  INSERT INTO event_log.event (position, recorded_at, event_id, aggregate_id, sequence, aggregate_type, payload_type,
                               payload_revision, payload, metadata, command_id, imported_at, leaf_hash)
  SELECT n.position, next_time, n.event_id, n.aggregate_id, n.sequence, n.aggregate_type, n.payload_type,
         n.payload_revision, n.payload, n.metadata, n.command_id, import_at,
         event_log.leaf_hash(n.position, next_time, n.event_id, n.aggregate_id, n.sequence, n.aggregate_type,
                             n.payload_type, n.payload_revision, n.payload, n.metadata, n.command_id, import_at)
    FROM (SELECT head + row_number() OVER (ORDER BY u.ordinal) AS position, command_ids[u.command] AS command_id, u.*
            FROM unnest(event_commands, event_ids, aggregate_ids, sequences, aggregate_types, payload_types,
                        payload_revisions, payloads, metadatas)
                 WITH ORDINALITY AS u(command, event_id, aggregate_id, sequence, aggregate_type, payload_type,
                                      payload_revision, payload, metadata, ordinal)
           WHERE u.command <> ALL (refused)) n
   ORDER BY n.position;

  RETURN QUERY
  WITH recorded AS (
    INSERT INTO event_log.command AS c (command_id, digest, first_position, last_position)
    SELECT command_ids[n.command], command_digests[n.command], min(n.position), max(n.position)
      FROM (SELECT u.command, head + row_number() OVER (ORDER BY u.ordinal) AS position
              FROM unnest(event_commands) WITH ORDINALITY AS u(command, ordinal)
             WHERE u.command <> ALL (refused)) n
     GROUP BY n.command
    RETURNING c.command_id, c.first_position, c.last_position)
  SELECT r.command_id, 'appended', r.first_position, r.last_position, next_time,
         NULL::bytea, NULL::uuid, NULL::text, NULL::bigint, NULL::bigint
    FROM recorded r;

  IF imported_time IS NULL THEN
    UPDATE event_log.state SET first_live_position = head + 1 WHERE first_live_position IS NULL;
  END IF;
END $$;

-- The last position of the log, 0 when it is empty; a number only, so also for readers with a scope.
CREATE FUNCTION event_log.head() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS 'SELECT coalesce(max(e.position), 0) FROM event_log.event e';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA event_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_log.append TO jejak_appender;
GRANT EXECUTE ON FUNCTION event_log.head TO jejak_appender, jejak_projector, jejak_reader;

RESET ROLE;
