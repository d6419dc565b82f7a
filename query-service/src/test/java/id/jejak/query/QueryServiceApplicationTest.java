package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.AsOfResolver;
import id.jejak.query.projection.ProjectionProcessors;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class QueryServiceApplicationTest {
    private static ConfigurableApplicationContext start(TestPostgres.Database database, String... more) {
        // A database made from a template lacks the rights on itself that the template's migration gave.
        JdbcClient.create(database.superuser())
                .sql("GRANT CREATE ON DATABASE " + database.name() + " TO jejak_owner")
                .update();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--jejak.query.url=" + ((PGSimpleDataSource) database.reader()).getUrl(),
                "--jejak.query.owner.password=jejak",
                "--jejak.query.projector.password=jejak",
                "--jejak.query.reader.password=jejak",
                "--jejak.query.archivist.password=jejak"));
        arguments.addAll(List.of(more));
        return SpringApplication.run(QueryServiceApplication.class, arguments.toArray(String[]::new));
    }

    @Test
    void it_starts_beside_a_log_and_applies_what_another_process_records() throws Exception {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        try (ConfigurableApplicationContext context = start(database);
                TestLog log =
                        new TestLog(database, new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()))) {
            long last = log.append(
                            "73.24.10",
                            "KecamatanOffice",
                            new KecamatanRegistered(
                                    "73.24.10", "Kalaena", "73.24", "Luwu Timur", Basis.notStated("Keputusan")))
                    .last();

            assertThat(context.getBean(AppliedPositions.class).await(last, Duration.ofSeconds(20)))
                    .isTrue();
            assertThat(context.getBean(AsOfResolver.class)
                            .resolve(null, null, "1")
                            .position())
                    .isEqualTo(1);
            assertThat(context.getBean(ProjectionProcessors.class).names())
                    .containsExactlyInAnyOrderElementsOf(
                            context.getBean(QueryProperties.class).projections());
            assertThat(readiness(context)).isEqualTo(200);
        }
    }

    @Test
    void it_drops_what_a_rebuild_left_that_was_killed() {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser
                .sql("CREATE SCHEMA views_rebuild_7 AUTHORIZATION jejak_owner CREATE TABLE half (built text)")
                .update();
        superuser
                .sql("CREATE SCHEMA views_rebuild_notes CREATE TABLE somebody (elses text)")
                .update();

        start(database).close();

        assertThat(superuser
                        .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'views%' ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("views", "views_rebuild_notes");
    }

    private static int readiness(ConfigurableApplicationContext context) throws Exception {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        URI address = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void it_does_not_start_when_a_configured_projection_does_not_exist() {
        assertThatThrownBy(() -> start(
                                TestPostgres.freshDatabase(),
                                "--jejak.query.projections=section,organization,policy,imaginary")
                        .close())
                .rootCause()
                .hasMessageContaining("imaginary");
    }

    @Test
    void it_does_not_start_with_a_projection_that_is_not_configured() {
        assertThatThrownBy(() -> start(TestPostgres.freshDatabase(), "--jejak.query.projections=section")
                        .close())
                .rootCause()
                .hasMessageContaining("organization");
    }
}
