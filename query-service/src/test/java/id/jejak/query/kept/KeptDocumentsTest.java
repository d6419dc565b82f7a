package id.jejak.query.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptDocumentsTest {
    private static final SectionYearId YEAR = SectionYearId.parse("73.24.10/pelayanan-umum/2025");
    private static final Scope KALAENA = Scope.of(new KecamatanCode("73.24.10"));

    private static ViewsDatabase database;
    private static Archive archive;
    private static ScopedReader reader;
    private static KeptDocuments documents;

    @BeforeAll
    static void migrate() {
        database = new ViewsDatabase();
        archive = new Archive(database.database().archivist());
        reader = database.scopedReader();
        documents = new KeptDocuments(reader);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static DocumentState month(int number, long restsOn) {
        return new DocumentState(YEAR, ReportKind.MONTH, number, restsOn, "monthly-report/1");
    }

    private static RenderedPdf file(String text) {
        return RenderedPdf.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_delivered_is_found_by_its_digest_and_by_its_report() {
        RenderedPdf early = archive.keep(month(1, 5), 7, file("early"));
        RenderedPdf late = archive.keep(month(1, 9), 9, file("late"));
        archive.keep(month(2, 9), 9, file("another month"));

        assertThat(reader.read(KALAENA, () -> documents.file(early.sha256()))).hasValueSatisfying(found -> {
            assertThat(found.pdf().bytes()).isEqualTo(early.bytes());
            assertThat(found.document().deliveredAsOf()).isEqualTo(7);
        });
        assertThat(reader.read(KALAENA, () -> documents.of(YEAR, ReportKind.MONTH, 1, 20)))
                .extracting(KeptDocument::sha256)
                .containsExactly(late.sha256(), early.sha256());
        assertThat(reader.read(KALAENA, () -> documents.of(YEAR, ReportKind.MONTH, 1, 8)))
                .as("as of event 8 the late one rests on what was not there yet")
                .extracting(KeptDocument::sha256)
                .containsExactly(early.sha256());
    }

    @Test
    void of_many_nodes_that_deliver_a_state_at_once_one_is_kept_and_all_hand_it_out() throws Exception {
        int nodes = 8;
        CyclicBarrier together = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<String>> deliveries = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                RenderedPdf own = file("of node " + node);
                deliveries.add(() -> {
                    together.await();
                    return archive.keep(month(3, 11), 11, own).sha256();
                });
            }
            Set<String> handedOut = new HashSet<>();
            for (Future<String> delivery : threads.invokeAll(deliveries)) {
                handedOut.add(delivery.get());
            }
            assertThat(handedOut).hasSize(1);
            assertThat(reader.read(KALAENA, () -> documents.of(YEAR, ReportKind.MONTH, 3, 20)))
                    .extracting(KeptDocument::sha256)
                    .containsExactlyElementsOf(handedOut);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void beyond_the_scope_nothing_was_ever_delivered() {
        RenderedPdf kept = archive.keep(month(4, 12), 12, file("scoped"));

        assertThat(reader.read(Scope.of(new KecamatanCode("73.24.05")), () -> documents.file(kept.sha256())))
                .isEmpty();
        assertThat(reader.read(Scope.of(KALAENA.kabupaten()), () -> documents.file(kept.sha256())))
                .isPresent();
        assertThat(JdbcClient.create(database.readerRole())
                        .sql("SELECT count(*) FROM kept.document")
                        .query(Long.class)
                        .single())
                .as("without a scope")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE kept.document SET template = 'other'",
                "DELETE FROM kept.document",
                "TRUNCATE kept.document",
                "DELETE FROM kept.document_mismatch",
                "UPDATE kept.document_mismatch SET found_at = now()"
            })
    void nobody_who_works_with_it_changes_or_takes_away_what_is_kept(String statement) {
        for (DataSource role : List.of(
                database.database().archivist(),
                database.database().reader(),
                database.database().projector())) {
            assertThatThrownBy(() -> JdbcClient.create(role).sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_reader_keeps_nothing_and_the_archivist_reads_no_event() {
        Archive asReader = new Archive(database.database().reader());
        assertThatThrownBy(() -> asReader.keep(month(5, 13), 13, file("by a reader")))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> JdbcClient.create(database.database().archivist())
                        .sql("SELECT count(*) FROM event_log.event")
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_database_takes_no_bytes_under_a_digest_of_others() {
        RenderedPdf wrong = new RenderedPdf(file("one").bytes(), file("other").sha256());
        assertThatThrownBy(() -> archive.keep(month(6, 14), 14, wrong))
                .hasMessageContaining("digest_is_that_of_the_bytes");
    }

    @Test
    void migrating_again_changes_nothing_and_leaves_other_parts_of_the_schema_alone() {
        assertThat(DocumentsMigration.migrate(database.database().superuser())).isZero();
        assertThat(DocumentsMigration.migrate(database.database().owner())).isZero();
    }
}
