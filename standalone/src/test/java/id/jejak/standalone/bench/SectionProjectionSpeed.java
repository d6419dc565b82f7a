package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.eventlog.LogSignal;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.ProjectionProcessors;
import id.jejak.query.projection.ProjectionSettings;
import id.jejak.query.projection.VersionedTable;
import id.jejak.query.section.SectionProjection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The {@code section} projection as shipped, from an empty view to the end of the big log, with processor, tokens and
 * batches; against a cursor that reads the same rows and does nothing with them.
 */
final class SectionProjectionSpeed implements Measurement {
    private static final int MOST_ROUNDS = 3;
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        BigDatabase big = BigDatabase.of(effort);
        CursorRead cursor = new CursorRead(big.database().as("jejak_projector"));
        cursor.all();
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < Math.min(MOST_ROUNDS, effort.rounds()); round++) {
            double limit = perSecond(big.events(), cursor::all);
            clear(big);
            rounds.add(new Round(perSecond(big.events(), () -> project(big)), limit));
        }
        clear(big);
        List<String> told = new ProjectionProfile(big).told();
        clear(big);
        return List.of(Figure.of("section projection", "events read by a cursor", Unit.PER_SECOND, rounds)
                .wanted(Wanted.atLeast(0.2))
                .timeGoes(told));
    }

    private static double perSecond(long events, Load.Work work) throws Exception {
        return events / (Load.millis(work) / 1e3);
    }

    private static void project(BigDatabase big) {
        try (HikariDataSource projector = new HikariDataSource()) {
            projector.setDataSource(big.database().as("jejak_projector"));
            projector.setMaximumPoolSize(CONNECTIONS);
            AppliedPositions applied = new AppliedPositions(big.database().as("jejak_reader"), Set.of("section"));
            ProjectionProcessors processors = new ProjectionProcessors(
                    List.of(new SectionProjection()),
                    projector,
                    BigDatabase.reader(projector),
                    new LogSignal(),
                    applied,
                    ProjectionSettings.DEFAULT);
            processors.start();
            try {
                if (!applied.await(big.events(), PATIENCE)) {
                    throw new IllegalStateException("The projection stopped: " + processors.failures());
                }
            } finally {
                processors.stop();
            }
        }
    }

    /** As before the first event. */
    private static void clear(BigDatabase big) {
        JdbcClient owner = JdbcClient.create(big.database().asSuperuser());
        String tables = new SectionProjection()
                .tables().stream()
                        .map(VersionedTable::name)
                        .map("views."::concat)
                        .collect(Collectors.joining(", "));
        owner.sql("TRUNCATE " + tables).update();
        owner.sql("DELETE FROM views.token WHERE processor_name = 'section'").update();
        owner.sql("DELETE FROM views.applied_position WHERE projection = 'section'")
                .update();
        owner.sql("CHECKPOINT").update();
    }
}
