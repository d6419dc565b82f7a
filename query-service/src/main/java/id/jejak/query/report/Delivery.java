package id.jejak.query.report;

import id.jejak.query.address.PageProblem;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.kept.Archive;
import id.jejak.query.kept.DocumentCheck;
import id.jejak.query.kept.DocumentState;
import id.jejak.query.kept.KeptDocument;
import id.jejak.query.kept.KeptDocuments;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Hands documents out: what was delivered once is given again byte for byte, what is new is kept before it goes out, and
 * what cannot be kept is not handed out. Counts {@code jejak.documents.delivered}, by whether it was kept before, and
 * {@code jejak.documents.unkept}.
 */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final ReportPrinter printer;
    private final Archive archive;
    private final KeptDocuments documents;
    private final DocumentCheck check;
    private final ScopedReader reader;
    private final MeterRegistry meters;

    Delivery(
            ReportPrinter printer,
            Archive archive,
            KeptDocuments documents,
            DocumentCheck check,
            ScopedReader reader,
            MeterRegistry meters) {
        this.printer = printer;
        this.archive = archive;
        this.documents = documents;
        this.check = check;
        this.reader = reader;
        this.meters = meters;
    }

    /** The report's file; refused with 503 when it is new and the database does not take it. */
    RenderedPdf file(ReportState state) {
        Optional<KeptDocument> kept = state.kept();
        return kept.isPresent() ? again(kept.get()) : first(state);
    }

    /** Digest of the report's file, which is kept from now on; empty when the database does not take it. */
    Optional<String> digest(ReportState state) {
        Optional<KeptDocument> kept = state.kept();
        if (kept.isPresent()) {
            return kept.map(KeptDocument::sha256);
        }
        try {
            return Optional.of(first(state).sha256());
        } catch (RefusedException notKept) {
            return Optional.empty();
        }
    }

    private RenderedPdf again(KeptDocument kept) {
        RenderedPdf pdf = reader.read(
                        Scope.of(kept.state().id().section().kecamatan()), () -> documents.file(kept.sha256()))
                .orElseThrow(() -> new IllegalStateException("The kept document " + kept.sha256() + " is gone"))
                .pdf();
        delivered("before");
        return pdf;
    }

    private RenderedPdf first(ReportState state) {
        DocumentState key = state.documentState();
        RenderedPdf rendered = printer.print(state.document());
        RenderedPdf kept;
        try {
            kept = archive.keep(key, state.standpoint().position(), rendered);
        } catch (DataAccessException failed) {
            meters.counter("jejak.documents.unkept").increment();
            LOG.error("The document of {} could not be kept, so it was not delivered", key, failed);
            throw new RefusedException(
                    Refusal.of(PageProblem.DOCUMENT_CANNOT_BE_KEPT).retryAfter(RETRY_AFTER));
        }
        check.compare(key, kept.sha256(), rendered);
        delivered("now");
        return kept;
    }

    private void delivered(String keptSince) {
        meters.counter("jejak.documents.delivered", "kept", keptSince).increment();
    }
}
