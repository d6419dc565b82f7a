package id.jejak.query.report;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.PageProblem;
import id.jejak.query.address.Place;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Words;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.projection.Scope;
import id.jejak.query.quarter.FiguresAnswer;
import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The addresses of monthly reports and quarterly evaluations. */
@Controller
@Tag(name = "reports", description = "A section's monthly reports and quarterly evaluations")
public final class ReportPages {
    private static final String MONTH = "/kecamatan/{kecamatan}/{section}/{year}/bulan/{month:\\d+}";
    private static final String QUARTER = "/kecamatan/{kecamatan}/{section}/{year}/triwulan/{quarter:\\d+}";

    private final Reading reading;
    private final Reports reports;
    private final Delivery delivery;
    private final Messages messages;

    ReportPages(Reading reading, Reports reports, Delivery delivery, Messages messages) {
        this.reading = reading;
        this.reports = reports;
        this.delivery = delivery;
        this.messages = messages;
    }

    @GetMapping(path = MONTH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A month's report as a page")
    String monthPage(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String month,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        ReportState state = month(kecamatan, section, year, month, asked, response);
        YearMonth period = state.id().year().month(Place.month(month));
        model.addAttribute("recorded", asked.setelah());
        return page(state, Words.of(messages, locale), "month.title", period, model);
    }

    @GetMapping(path = MONTH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Figures of a month's report, exact and as printed, with its hand-in state")
    ReportAnswer monthAnswer(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String month,
            @ParameterObject AskedMoment asked,
            HttpServletResponse response) {
        return month(kecamatan, section, year, month, asked, response).answer(documentWords());
    }

    @GetMapping(path = MONTH + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A month's report as PDF/A, the same bytes for the same state")
    ResponseEntity<byte[]> monthFile(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String month,
            @ParameterObject AskedMoment asked,
            HttpServletResponse response) {
        return file(month(kecamatan, section, year, month, asked, response));
    }

    @GetMapping(path = QUARTER, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A quarter's evaluation as a page")
    String quarterPage(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        ReportState state = quarter(kecamatan, section, year, quarter, asked, response);
        String number = state.period().quarter().name();
        model.addAttribute("recorded", asked.setelah());
        return page(state, Words.of(messages, locale), "quarter.title", number, model);
    }

    @GetMapping(path = QUARTER + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Figures of a quarter's evaluation, exact and as printed, with its hand-in state")
    ReportAnswer quarterAnswer(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            HttpServletResponse response) {
        return quarter(kecamatan, section, year, quarter, asked, response).answer(documentWords());
    }

    @GetMapping(path = QUARTER + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A quarter's evaluation as PDF/A, the same bytes for the same state")
    ResponseEntity<byte[]> quarterFile(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            HttpServletResponse response) {
        return file(quarter(kecamatan, section, year, quarter, asked, response));
    }

    private ReportState month(
            String kecamatan, String section, String year, String month, AskedMoment asked, HttpServletResponse out) {
        SectionYearId id = Place.sectionYear(kecamatan, section, year);
        return read(id, Period.of(Place.month(month)), asked, out);
    }

    private ReportState quarter(
            String kecamatan, String section, String year, String quarter, AskedMoment asked, HttpServletResponse out) {
        SectionYearId id = Place.sectionYear(kecamatan, section, year);
        return read(id, Period.of(Place.quarter(quarter)), asked, out);
    }

    private ReportState read(SectionYearId id, Period period, AskedMoment asked, HttpServletResponse response) {
        KecamatanCode kecamatan = id.section().kecamatan();
        return reading.read(Scope.of(kecamatan), asked, response, standpoint -> reports.read(id, period, standpoint));
    }

    private String page(ReportState state, Words words, String title, Object period, Model model) {
        SectionYearId id = state.id();
        boolean decidable = state.standing().stage().equals("submitted")
                && state.standpoint().isNow();
        model.addAttribute("heading", words.text(title, period, id.year().value()));
        model.addAttribute(
                "lead",
                words.text("report.lead", state.section().name(), state.office().name()));
        model.addAttribute(
                "crumbs",
                words.belowSectionYear(state.office(), id, state.section().name(), state.standpoint()));
        model.addAttribute("asOf", state.standpoint().heading(state.path()));
        model.addAttribute("state", state);
        model.addAttribute("figures", FiguresAnswer.of(state.figures(), state.rated()));
        model.addAttribute("corrected", state.figures().hasCorrections());
        Optional<String> decided = decidable ? delivery.digest(state) : Optional.empty();
        model.addAttribute("unkept", decidable && decided.isEmpty());
        model.addAttribute("links", new ReportLinks(state, decided.orElse(null)));
        model.addAttribute("delivered", DeliveredLine.of(state));
        SinceApproval since = state.sinceApproval();
        model.addAttribute("differences", since == null ? List.of() : DifferenceLine.of(since, words));
        return "query/report";
    }

    /** Documents are Indonesian, and so is what JSON says of them. */
    private Words documentWords() {
        return new Words(messages, Language.INDONESIAN);
    }

    private ResponseEntity<byte[]> file(ReportState state) {
        if (!state.hasAgreement()) {
            throw Place.refusal(
                    PageProblem.REPORT_WITHOUT_AGREEMENT,
                    state.section().name(),
                    state.id().year().value());
        }
        RenderedPdf pdf = delivery.file(state);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(pdf.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fileName(state))
                                .build()
                                .toString())
                .body(pdf.bytes());
    }

    private static String fileName(ReportState state) {
        return (state.id() + "/" + state.period().written()).replace('/', '-') + ".pdf";
    }
}
