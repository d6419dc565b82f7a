package id.jejak.query.report;

import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Standpoint;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.kept.DocumentState;
import id.jejak.query.kept.KeptDocument;
import id.jejak.query.kept.Rendering;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import java.util.Optional;

/** Renders a report from the facts of the position at which it was first delivered. */
final class ReportsAnew implements Rendering {
    private final Reading reading;
    private final ScopedReader reader;
    private final Reports reports;
    private final ReportPrinter printer;

    ReportsAnew(Reading reading, ScopedReader reader, Reports reports, ReportPrinter printer) {
        this.reading = reading;
        this.reader = reader;
        this.reports = reports;
        this.printer = printer;
    }

    @Override
    public Optional<RenderedPdf> anew(KeptDocument kept) {
        DocumentState of = kept.state();
        Standpoint standpoint = reading.standpoint(AskedMoment.at(kept.deliveredAsOf()));
        ReportState state = reader.read(
                Scope.of(of.id().section().kecamatan()),
                () -> reports.read(of.id(), Period.of(of.kind(), of.number()), standpoint));
        return state.document().metadata().templateVersion().equals(of.template())
                ? Optional.of(printer.printAnew(state.document()))
                : Optional.empty();
    }
}
