package id.jejak.standalone.bench;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.query.projection.ProjectionSettings;
import id.jejak.query.projection.ProjectionWriter;
import id.jejak.query.section.SectionProjection;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;

/** Takes the first part of the log through a projection's steps, one after the other in one thread, and times each. */
final class ProjectionProfile {
    private static final long MOST_EVENTS = 50_000;
    private static final String READ = "read";

    private final BigDatabase big;
    private final StatementTimes reads = new StatementTimes(sql -> READ);
    private final StatementTimes writes =
            new StatementTimes(sql -> sql.stripLeading().substring(0, 6));

    ProjectionProfile(BigDatabase big) {
        this.big = big;
    }

    List<String> told() throws Exception {
        SectionProjection projection = new SectionProjection();
        ProjectionWriter writer = new ProjectionWriter(projection);
        int batch = ProjectionSettings.DEFAULT.batchEvents();
        double fetchedMillis = 0;
        double translatedMillis = 0;
        double writtenMillis = 0;
        double committedMillis = 0;
        long position = 0;
        try (Connection reading = big.database().as("jejak_projector").getConnection();
                Connection connection =
                        writes.watch(big.database().as("jejak_projector")).getConnection()) {
            EventLogReader log = BigDatabase.reader(reads.watch(new OneConnection(reading)));
            connection.setAutoCommit(false);
            while (position < Math.min(MOST_EVENTS, big.events())) {
                long start = System.nanoTime();
                List<RecordedEvent> events = log.after(position, batch);
                fetchedMillis += since(start);
                translatedMillis += Load.millis(
                        () -> events.forEach(event -> projection.translations().translate(event)));
                writtenMillis += Load.millis(() -> writer.write(connection, events));
                committedMillis += Load.millis(connection::commit);
                position += events.size();
            }
        }
        // The writer translates too.
        writtenMillis -= translatedMillis;
        double read = reads.seconds(READ) * 1e3;
        double sql = 1e3 * (writes.seconds("INSERT") + writes.seconds("UPDATE") + writes.seconds("SELECT"));
        double all = fetchedMillis + translatedMillis + writtenMillis + committedMillis;
        return List.of(String.format(
                Locale.ROOT,
                "%.1f µs an event in batches of %d, in one thread: reading %.0f %%, deserializing %.0f %%,"
                        + " translating %.0f %%, putting arrays together %.0f %%, statements %.0f %%, commit %.0f %%",
                all / position * 1e3,
                batch,
                100 * read / all,
                100 * (fetchedMillis - read) / all,
                100 * translatedMillis / all,
                100 * (writtenMillis - sql) / all,
                100 * sql / all,
                100 * committedMillis / all));
    }

    private static double since(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }
}
