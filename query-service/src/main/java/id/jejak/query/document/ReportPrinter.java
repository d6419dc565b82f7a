package id.jejak.query.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;

/**
 * Composes reports and prints them as PDF. Safe for use by several threads.
 *
 * <p>The latest files are kept at hand by what they say: equal documents are one file, which never gets old.
 */
public final class ReportPrinter {

    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final MonthlyReportComposer months;
    private final QuarterlyEvaluationComposer quarters;
    private final PdfRenderer renderer = new PdfRenderer();
    private final MeterRegistry meters;
    private final Cache<ReportDocument, RenderedPdf> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((ReportDocument document, RenderedPdf file) -> file.bytes().length)
            .build();

    /** Prints with these messages, among which {@code messages/document} must be, and counts what it renders. */
    public ReportPrinter(Messages messages, MeterRegistry meters) {
        this.months = new MonthlyReportComposer(messages);
        this.quarters = new QuarterlyEvaluationComposer(messages);
        this.meters = meters;
    }

    /** A report, for a page or for {@link #print}. */
    public ReportDocument compose(ReportModel model) {
        return model instanceof MonthlyReportModel month
                ? months.compose(month)
                : quarters.compose((QuarterlyEvaluationModel) model);
    }

    /** The document as a file with its digest. */
    public RenderedPdf print(ReportDocument document) {
        return Objects.requireNonNull(files.get(document, this::render));
    }

    /** The same, laid out now whatever is at hand: to compare with a file that was made before. */
    public RenderedPdf printAnew(ReportDocument document) {
        return render(document);
    }

    private RenderedPdf render(ReportDocument document) {
        Timer timer = Timer.builder("jejak.documents.rendered")
                .description("PDF documents that were laid out, by template")
                .tag("template", document.metadata().templateVersion())
                .register(meters);
        return Objects.requireNonNull(timer.record(() -> renderer.render(document)));
    }
}
