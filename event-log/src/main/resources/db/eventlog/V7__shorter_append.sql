SET ROLE jejak_owner;

-- The same as before, with less for PostgreSQL to do at each call. Most of an append's time went into preparing nine
-- statements, reading the last event of an aggregate past all the others on its page, and two expressions of generated
-- columns.

-- Plain from now on, and filled by append(), which alone may insert: a generated column's expression is read anew at
-- every call. What they hold stays.
ALTER TABLE event_log.event
  ALTER COLUMN kabupaten DROP EXPRESSION,
  ALTER COLUMN kecamatan DROP EXPRESSION;

-- Whose event it is, as its aggregate id says: 73.24/…, 73.24.10/…. Neither: nobody's scope holds it.
CREATE FUNCTION event_log.kabupaten_of(aggregate_id text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN aggregate_id ~ '^\d{2}\.\d{2}(\.\d{2})?(/|$)' THEN left(aggregate_id, 5) END
$$;
CREATE FUNCTION event_log.kecamatan_of(aggregate_id text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN aggregate_id ~ '^\d{2}\.\d{2}\.\d{2}(/|$)' THEN left(aggregate_id, 8) END
$$;

CREATE OR REPLACE FUNCTION event_log.take_append_lock() RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  -- An older snapshot would hide the last holder's rows.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the event log is written in READ COMMITTED only' USING ERRCODE = '25000';
  END IF;
  -- Of the transaction, not of the function that needs it: a function's own setting ends before the commit.
  IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'on', true);
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('jejak event log', 0));
END $$;

-- Refuses an import that comes too late, or whose time goes back or ahead.
CREATE FUNCTION event_log.check_import(imported_time timestamptz, last_time timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF EXISTS (SELECT FROM event_log.state s
              WHERE s.founding_concluded_at IS NOT NULL OR s.first_live_position IS NOT NULL) THEN
    RAISE EXCEPTION 'the founding is over: nothing can be imported any more' USING ERRCODE = 'JL002';
  END IF;
  IF imported_time > event_log.wall_clock() THEN
    RAISE EXCEPTION 'an event cannot be imported with a time to come: %', imported_time USING ERRCODE = 'JL003';
  END IF;
  IF imported_time < last_time THEN
    RAISE EXCEPTION 'an event of % cannot follow one of %: time never goes back', imported_time, last_time
      USING ERRCODE = 'JL004';
  END IF;
END $$;
DROP FUNCTION event_log.next_recording_time;

-- Appends the events of many commands in one durable commit, each command wholly or not at all.
-- In one call a command id comes once, and only one command touches an aggregate: whoever calls sees to it.
-- What is returned, one row per command:
--   duplicate  the command was recorded before: its digest, positions, time and first event of then
--   conflict   an aggregate that its events do not continue, the sequence they start with and the one that is next
--   appended   its positions and time
CREATE OR REPLACE FUNCTION event_log.append(
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
  head         bigint;
  last_time    timestamptz;  -- of the log's last event
  next_time    timestamptz;  -- of the next ones: never before the last event nor before the floor
  nothing_live boolean;
  import_at    timestamptz := CASE WHEN imported_time IS NOT NULL THEN event_log.wall_clock() END;
  refused      int[] := '{}';  -- subscripts of the commands that are not recorded
  ordinal      int;
BEGIN
  PERFORM event_log.take_append_lock();

  FOR ordinal, command_id, outcome, first_position, last_position, recorded_at, digest, first_event_id IN
    SELECT array_position(command_ids, c.command_id), c.command_id, 'duplicate', c.first_position, c.last_position,
           e.recorded_at, c.digest, e.event_id
      FROM event_log.command c
      JOIN event_log.event e ON e.position = c.first_position
     WHERE c.command_id = ANY (command_ids)
  LOOP
    refused := refused || ordinal;
    RETURN NEXT;
  END LOOP;

  -- Of an aggregate nothing is read but its events from the given ones' predecessor on: that one alone, if all is well.
  FOR ordinal, command_id, outcome, conflict_aggregate, given_sequence, next_sequence IN
    SELECT DISTINCT ON (part.command) part.command, command_ids[part.command], 'conflict', part.aggregate_id,
           part.first, (SELECT coalesce(max(e.sequence), -1) + 1 FROM event_log.event e
                         WHERE e.aggregate_id = part.aggregate_id)
      FROM (SELECT u.command, u.aggregate_id, min(u.sequence) AS first,
                   max(u.sequence) - min(u.sequence) + 1 = count(*) AS unbroken
              FROM unnest(event_commands, aggregate_ids, sequences) AS u(command, aggregate_id, sequence)
             WHERE u.command <> ALL (refused)
             GROUP BY u.command, u.aggregate_id) part
     WHERE NOT part.unbroken
        OR part.first - 1 <> (SELECT coalesce(max(e.sequence), -1) FROM event_log.event e
                               WHERE e.aggregate_id = part.aggregate_id AND e.sequence >= part.first - 1)
     ORDER BY part.command, part.aggregate_id
  LOOP
    refused := refused || ordinal;
    first_position := NULL; last_position := NULL; recorded_at := NULL; digest := NULL; first_event_id := NULL;
    RETURN NEXT;
  END LOOP;

  IF cardinality(refused) = cardinality(command_ids) THEN
    RETURN;
  END IF;

  SELECT coalesce(last.position, 0), last.recorded_at, greatest(event_log.wall_clock(), last.recorded_at, s.floor),
         s.first_live_position IS NULL
    INTO head, last_time, next_time, nothing_live
    FROM event_log.state s
    LEFT JOIN (SELECT e.position, e.recorded_at FROM event_log.event e ORDER BY e.position DESC LIMIT 1) last ON true;
  IF imported_time IS NOT NULL THEN
    -- Only now: a resumed import starts with duplicates, whose times lie behind the last event's.
    PERFORM event_log.check_import(imported_time, last_time);
    next_time := imported_time;
  END IF;

  -- Rows are numbered as they come, and arrays are taken apart in their order.
  INSERT INTO event_log.event (position, recorded_at, event_id, aggregate_id, sequence, aggregate_type, payload_type,
                               payload_revision, payload, metadata, command_id, imported_at, leaf_hash, kabupaten,
                               kecamatan)
  SELECT n.position, next_time, n.event_id, n.aggregate_id, n.sequence, n.aggregate_type, n.payload_type,
         n.payload_revision, n.payload, n.metadata, n.command_id, import_at,
         event_log.leaf_hash(n.position, next_time, n.event_id, n.aggregate_id, n.sequence, n.aggregate_type,
                             n.payload_type, n.payload_revision, n.payload, n.metadata, n.command_id, import_at),
         event_log.kabupaten_of(n.aggregate_id), event_log.kecamatan_of(n.aggregate_id)
    FROM (SELECT head + row_number() OVER () AS position, command_ids[u.command] AS command_id, u.*
            FROM unnest(event_commands, event_ids, aggregate_ids, sequences, aggregate_types, payload_types,
                        payload_revisions, payloads, metadatas)
                 AS u(command, event_id, aggregate_id, sequence, aggregate_type, payload_type, payload_revision,
                      payload, metadata)
           WHERE u.command <> ALL (refused)) n;

  RETURN QUERY
    INSERT INTO event_log.command AS c (command_id, digest, first_position, last_position)
    SELECT command_ids[n.command], command_digests[n.command], min(n.position), max(n.position)
      FROM (SELECT u.command, head + row_number() OVER () AS position
              FROM unnest(event_commands) AS u(command)
             WHERE u.command <> ALL (refused)) n
     GROUP BY n.command
    RETURNING c.command_id, 'appended', c.first_position, c.last_position, next_time,
              NULL::bytea, NULL::uuid, NULL::text, NULL::bigint, NULL::bigint;

  IF nothing_live AND imported_time IS NULL THEN
    UPDATE event_log.state SET first_live_position = head + 1 WHERE first_live_position IS NULL;
  END IF;
END $$;

REVOKE ALL ON FUNCTION event_log.check_import, event_log.kabupaten_of, event_log.kecamatan_of FROM PUBLIC;

RESET ROLE;
