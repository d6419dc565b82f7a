package id.jejak.standalone.bench;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.document.ReportDocument;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.document.ReportSources;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.section.SectionReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The real quarterly evaluation laid out anew as PDF in one thread, against PDFBox that only reads and writes the finished
 * file.
 */
final class DocumentsPerSecond implements Measurement {
    private static final SectionYearId REAL = SectionYearId.parse("73.24.10/pelayanan-umum/2025");

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        try (BenchDatabase database = BenchDatabase.founded();
                Node standalone = Node.standalone(database)) {
            standalone.awaitApplied();
            ReportPrinter printer = standalone.part(ReportPrinter.class);
            ReportDocument document = document(standalone, printer);
            RenderedPdf file = printer.printAnew(document);
            int pages = pages(file);
            List<Load.Work> printing = List.of(() -> printer.printAnew(document));
            List<Load.Work> copying = List.of(() -> copy(file));
            Load.perSecond(printing, effort.slice().multipliedBy(2));
            Load.perSecond(copying, effort.slice());
            List<Round> documents = new ArrayList<>();
            for (int round = 0; round < effort.rounds(); round++) {
                double printed = Load.perSecond(printing, effort.slice());
                documents.add(new Round(printed, Load.perSecond(copying, effort.slice())));
            }
            List<Round> sheets = documents.stream()
                    .map(round -> new Round(round.measured() * pages, round.limit() * pages))
                    .toList();
            String limit = "read and written by PDFBox";
            return List.of(
                    Figure.of("Quarterly evaluations as PDF", limit, Unit.PER_SECOND, documents),
                    Figure.of("Their pages, " + pages + " each", limit, Unit.PER_SECOND, sheets));
        }
    }

    private static ReportDocument document(Node standalone, ReportPrinter printer) {
        long position = standalone.part(AppliedPositions.class).lowest();
        return standalone
                .part(ScopedReader.class)
                .read(
                        Scope.of(REAL.section().kecamatan()),
                        () -> printer.compose(new ReportSources(
                                        standalone.part(SectionReader.class).facts(REAL, position),
                                        standalone
                                                .part(OfficeReader.class)
                                                .office(REAL.section().kecamatan(), position)
                                                .orElseThrow(),
                                        standalone
                                                .part(PolicyReader.class)
                                                .policy(
                                                        REAL.section()
                                                                .kecamatan()
                                                                .kabupaten(),
                                                        position),
                                        ZoneId.of("Asia/Makassar"))
                                .quarterly(Quarter.I)));
    }

    private static int pages(RenderedPdf file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            return pdf.getNumberOfPages();
        }
    }

    private static void copy(RenderedPdf file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            pdf.save(new ByteArrayOutputStream(file.bytes().length));
        }
    }
}
