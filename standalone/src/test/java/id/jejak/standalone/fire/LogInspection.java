package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds the whole log against what the callers were told. */
final class LogInspection {
    private record Event(long position, Instant recordedAt, String aggregate, long sequence, UUID command) {}

    private record Range(long first, long last) {}

    private final List<Event> events = new ArrayList<>();
    private final Map<UUID, Range> commands = new HashMap<>();
    private final Map<UUID, Asked> asked = new HashMap<>();

    private final long before;

    private LogInspection(long before) {
        this.before = before;
    }

    /** Fails naming what does not agree; answers how many events the log holds. */
    static int inspect(PostgresProcess postgres, Ledger ledger) {
        return inspectAfter(0, postgres.url(), ledger);
    }

    /** The same for a log with a history up to a position, of which the ledger knows nothing. */
    static int inspectAfter(long before, String url, Ledger ledger) {
        LogInspection inspection = new LogInspection(before);
        inspection.read(url);
        ledger.all().forEach(one -> inspection.asked.put(one.commandId, one));
        assertThat(ledger.unsettled())
                .as("commands of which nobody knows what became")
                .isEmpty();
        inspection.positionsAreDenseAndTimesNeverGoBack();
        inspection.eachCommandIsThereOnce();
        inspection.whatWasToldIsSo();
        inspection.nothingIsThereThatNobodyWasTold();
        inspection.nobodyOverwroteWhatTheyHadNotSeen();
        return inspection.events.size();
    }

    private void read(String url) {
        try (Connection connection = DriverManager.getConnection(url + "?user=postgres");
                Statement statement = connection.createStatement()) {
            readEvents(statement);
            readCommands(statement);
        } catch (SQLException e) {
            throw new AssertionError("The log cannot be read at " + url, e);
        }
    }

    private void readEvents(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT position, recorded_at, aggregate_id, sequence, command_id"
                + " FROM event_log.event WHERE position > " + before + " ORDER BY position")) {
            while (row.next()) {
                events.add(new Event(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getLong(4),
                        row.getObject(5, UUID.class)));
            }
        }
    }

    private void readCommands(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT command_id, first_position, last_position"
                + " FROM event_log.command WHERE last_position > " + before)) {
            while (row.next()) {
                commands.put(row.getObject(1, UUID.class), new Range(row.getLong(2), row.getLong(3)));
            }
        }
    }

    private void positionsAreDenseAndTimesNeverGoBack() {
        Map<String, Long> sequences = new HashMap<>();
        Instant latest = Instant.MIN;
        for (int n = 0; n < events.size(); n++) {
            Event event = events.get(n);
            assertThat(event.position()).as("positions are dense").isEqualTo(before + n + 1);
            assertThat(event.recordedAt()).as("time at " + event.position()).isAfterOrEqualTo(latest);
            assertThat(event.sequence())
                    .as("sequence at " + event.position())
                    .isEqualTo(sequences.merge(event.aggregate(), 0L, (last, zero) -> last + 1));
            latest = event.recordedAt();
        }
    }

    private void eachCommandIsThereOnce() {
        Map<UUID, Long> counts = new HashMap<>();
        events.forEach(event -> counts.merge(event.command(), 1L, Long::sum));
        assertThat(counts.keySet()).as("commands with events").isEqualTo(commands.keySet());
        commands.forEach((id, range) -> {
            assertThat(counts.get(id)).as("events of " + id).isEqualTo(range.last() - range.first() + 1);
            for (long position = range.first(); position <= range.last(); position++) {
                assertThat(at(position).command()).as("command at " + position).isEqualTo(id);
            }
        });
    }

    private void whatWasToldIsSo() {
        for (Asked one : asked.values()) {
            Range range = commands.get(one.commandId);
            Optional<Told.Recorded> told = one.recorded();
            if (told.isEmpty()) {
                assertThat(range)
                        .as("told that it is not recorded, and it is: " + one)
                        .isNull();
                continue;
            }
            assertThat(range).as("acknowledged, and lost: " + one).isNotNull();
            Event last = at(range.last());
            assertThat(told.get().position()).as("position told: " + one).isEqualTo(last.position());
            assertThat(told.get().version()).as("version told: " + one).isEqualTo(last.sequence());
            assertThat(told.get().aggregate()).as("aggregate told: " + one).isEqualTo(last.aggregate());
        }
    }

    private void nothingIsThereThatNobodyWasTold() {
        for (UUID id : commands.keySet()) {
            assertThat(asked).as("recorded, and asked for by nobody: " + id).containsKey(id);
        }
    }

    /** Who named a version was recorded only if nobody had changed that part since, and refused only if somebody had. */
    private void nobodyOverwroteWhatTheyHadNotSeen() {
        Map<String, List<Long>> changes = new HashMap<>();
        for (Event event : events) {
            changes.computeIfAbsent(asked.get(event.command()).part, part -> new ArrayList<>())
                    .add(event.sequence());
        }
        for (Asked one : asked.values()) {
            Long expected = one.expectedVersion;
            if (expected == null) {
                continue;
            }
            List<Long> ofPart = changes.getOrDefault(one.part, List.of());
            Optional<Told.Recorded> recorded = one.recorded();
            if (recorded.isPresent()) {
                assertThat(ofPart)
                        .as("recorded over changes that its sender had not seen: " + one)
                        .noneMatch(sequence ->
                                sequence > expected && sequence < recorded.get().version());
            } else if (one.refused().map(Told.Refused::isConflict).orElse(false)) {
                assertThat(ofPart)
                        .as("refused as stale, and nobody had changed it: " + one)
                        .anyMatch(sequence -> sequence > expected);
            }
        }
    }

    private Event at(long position) {
        return events.get(Math.toIntExact(position - before) - 1);
    }
}
