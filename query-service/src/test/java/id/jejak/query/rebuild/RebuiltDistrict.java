package id.jejak.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ProjectionProcessors;
import id.jejak.query.projection.ProjectionSettings;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.revision.TrailProjection;
import id.jejak.query.section.SectionProjection;
import id.jejak.query.testing.BigLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A big log with its views, which two nodes project, and which can be rebuilt. */
final class RebuiltDistrict implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final ViewsDatabase database = new ViewsDatabase();
    private final BigLog told;
    private final long events;
    private final TestLog log;
    private final AppliedPositions applied;
    private final List<ProjectionProcessors> nodes = new ArrayList<>();
    private final Rebuild rebuild;

    /** With a log of about so many events, all applied. */
    RebuiltDistrict(long about) {
        told = BigLog.ofAbout(about);
        events = told.appendTo(database.database().appender());
        log = new TestLog(database.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        applied = new AppliedPositions(
                database.database().reader(), Set.of("section", "organization", "policy", "trail"));
        nodes.add(node(List.of(new SectionProjection(), new PolicyProjection())));
        nodes.add(node(List.of(new OfficeProjection(), new TrailProjection())));
        nodes.forEach(ProjectionProcessors::start);
        rebuild =
                new Rebuild(database.database().owner(), database.database().projector(), log.reader(), projections());
        assertThat(applied.await(events, LONG))
                .as("all %d events are applied", events)
                .isTrue();
    }

    static List<Projection> projections() {
        return List.of(new SectionProjection(), new OfficeProjection(), new PolicyProjection(), new TrailProjection());
    }

    private ProjectionProcessors node(List<Projection> projections) {
        return new ProjectionProcessors(
                projections,
                database.database().projector(),
                log.reader(),
                log.signal(),
                applied,
                ProjectionSettings.DEFAULT);
    }

    BigLog told() {
        return told;
    }

    /** How many events the big log has. */
    long events() {
        return events;
    }

    ViewsDatabase database() {
        return database;
    }

    TestLog log() {
        return log;
    }

    AppliedPositions applied() {
        return applied;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    JdbcClient superuser() {
        return JdbcClient.create(database.database().superuser());
    }

    /** Rebuilds and waits for the end. */
    RebuildState rebuilt(String confirmed) {
        rebuild.start("penguji", confirmed);
        return ended();
    }

    RebuildState ended() {
        await().atMost(LONG).until(() -> !rebuild.last().orElseThrow().running());
        return rebuild.last().orElseThrow();
    }

    /** Batches that the projections had to roll back, in all nodes. */
    Map<String, String> failures() {
        Map<String, String> failures = new TreeMap<>();
        nodes.forEach(node -> failures.putAll(node.failures()));
        return failures;
    }

    /** Which node owns each projection's token. */
    Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        database.everything()
                .sql("SELECT processor_name, owner FROM views.token")
                .query(row -> {
                    owners.put(row.getString(1), row.getString(2));
                });
        return owners;
    }

    /** Digest of every live table, with its schema's identity left out. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        projections().forEach(projection -> projection
                .tables()
                .forEach(table -> digests.put(
                        table.name(),
                        superuser()
                                .sql(
                                        "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM %s AS t"
                                                .formatted(table))
                                .query(String.class)
                                .single())));
        return digests;
    }

    List<String> schemas() {
        return superuser()
                .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'views%' ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** What the live schema is to the database: another one after a switch. */
    long liveSchema() {
        return superuser()
                .sql("SELECT 'views'::regnamespace::oid::bigint")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() throws InterruptedException {
        rebuild.close();
        nodes.forEach(ProjectionProcessors::stop);
        log.close();
        database.close();
    }
}
