package id.jejak.query.kecamatan;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.Place;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Standpoint;
import id.jejak.query.address.Words;
import id.jejak.query.kecamatan.KecamatanAnswer.Official;
import id.jejak.query.kecamatan.KecamatanAnswer.Section;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Scope;
import id.jejak.query.section.SectionReader;
import id.jejak.query.section.SectionReader.Recorded;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The addresses of a kecamatan: its office, and its sections side by side in a quarter. */
@Controller
@Tag(name = "kecamatan", description = "A sub-district: its office, and its sections side by side")
public final class KecamatanPages {
    private static final String OFFICE = "/kecamatan/{kecamatan:.*\\d}";
    private static final String QUARTER = "/kecamatan/{kecamatan}/{year:\\d+}/triwulan/{quarter:\\d+}";

    private final Reading reading;
    private final OfficeReader offices;
    private final SectionReader sections;
    private final PolicyReader policies;
    private final Messages messages;

    KecamatanPages(
            Reading reading, OfficeReader offices, SectionReader sections, PolicyReader policies, Messages messages) {
        this.reading = reading;
        this.offices = offices;
        this.sections = sections;
        this.policies = policies;
        this.messages = messages;
    }

    /** An answer, and the office and standpoint that its page also needs. */
    private record Shown<T>(T answer, OfficeFacts office, Standpoint standpoint) {}

    @GetMapping(path = OFFICE, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A kecamatan office as a page")
    String officePage(
            @PathVariable String kecamatan,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        Shown<KecamatanAnswer> shown = office(kecamatan, asked, out);
        Words words = Words.of(messages, locale);
        model.addAttribute(
                "heading", words.text("kecamatan.named", shown.office().name()));
        model.addAttribute("words", words);
        model.addAttribute("lead", words.text("kecamatan.lead", shown.office().kabupatenName()));
        model.addAttribute("crumbs", words.aboveKecamatan(shown.standpoint()));
        model.addAttribute("asOf", shown.standpoint().heading("/kecamatan/" + kecamatan));
        model.addAttribute("answer", shown.answer());
        model.addAttribute("years", years(shown.answer()));
        model.addAttribute("quarters", List.of(Quarter.values()));
        model.addAttribute("at", shown.standpoint());
        return "query/kecamatan";
    }

    @GetMapping(path = OFFICE + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "A kecamatan office: sections, and who holds its posts")
    KecamatanAnswer officeAnswer(
            @PathVariable String kecamatan, @ParameterObject AskedMoment asked, HttpServletResponse out) {
        return office(kecamatan, asked, out).answer();
    }

    @GetMapping(path = QUARTER, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A kecamatan's sections side by side as a page")
    String quarterPage(
            @PathVariable String kecamatan,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        Shown<KecamatanQuarterAnswer> shown = quarter(kecamatan, year, quarter, asked, out);
        Words words = Words.of(messages, locale);
        KecamatanQuarterAnswer answer = shown.answer();
        String number = Quarter.of(answer.quarter()).name();
        model.addAttribute("heading", words.text("kecamatan.quarter.title", answer.name(), number, answer.year()));
        model.addAttribute(
                "lead",
                answer.sections().isEmpty()
                        ? words.text("kecamatan.quarter.lead.empty")
                        : words.text("kecamatan.quarter.lead", answer.sections().size()));
        model.addAttribute("crumbs", words.belowKecamatan(shown.office(), shown.standpoint()));
        String path = Words.quarterOf(shown.office().kecamatan(), answer.year(), answer.quarter());
        model.addAttribute("asOf", shown.standpoint().heading(path));
        model.addAttribute("json", path + ".json" + shown.standpoint().query());
        model.addAttribute("answer", answer);
        model.addAttribute("at", shown.standpoint());
        return "query/kecamatan-quarter";
    }

    @GetMapping(path = QUARTER + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "A kecamatan's sections side by side in a quarter")
    KecamatanQuarterAnswer quarterAnswer(
            @PathVariable String kecamatan,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return quarter(kecamatan, year, quarter, asked, out).answer();
    }

    private Shown<KecamatanAnswer> office(String written, AskedMoment asked, HttpServletResponse out) {
        KecamatanCode kecamatan = Place.kecamatan(written);
        return reading.read(Scope.of(kecamatan), asked, out, standpoint -> {
            OfficeFacts office = Place.office(offices, kecamatan, standpoint);
            return new Shown<>(answer(office, standpoint), office, standpoint);
        });
    }

    private Shown<KecamatanQuarterAnswer> quarter(
            String written, String ofYear, String ofQuarter, AskedMoment asked, HttpServletResponse out) {
        KecamatanCode kecamatan = Place.kecamatan(written);
        FiscalYear year = Place.year(ofYear);
        Quarter quarter = Place.quarter(ofQuarter);
        return reading.read(Scope.of(kecamatan), asked, out, standpoint -> {
            OfficeFacts office = Place.office(offices, kecamatan, standpoint);
            KecamatanQuarter recap = new KecamatanQuarter(
                    office, policies.policy(kecamatan.kabupaten(), standpoint.position()), year, quarter, standpoint);
            return new Shown<>(
                    recap.of(sections.factsOfKecamatan(kecamatan, year, standpoint.position())), office, standpoint);
        });
    }

    private KecamatanAnswer answer(OfficeFacts office, Standpoint standpoint) {
        List<Recorded> recorded = sections.recordedIn(office.kecamatan(), standpoint.position());
        return new KecamatanAnswer(
                office.kecamatan().value(),
                office.name(),
                office.kabupatenName(),
                office.sections().stream()
                        .map(section -> section(section, recorded))
                        .toList(),
                office.appointments().stream()
                        .map(fact -> official(office, fact, standpoint))
                        .toList(),
                new BudgetDocumentTotals(office, sections.adoptionsIn(office.kecamatan(), standpoint.position()))
                        .lines(),
                standpoint.answer());
    }

    /** The latest first. */
    private static List<Integer> years(KecamatanAnswer answer) {
        return answer.sections().stream()
                .flatMap(section -> section.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Section section(SectionFact section, List<Recorded> recorded) {
        List<Integer> years = recorded.stream()
                .filter(year -> year.id().section().slug().equals(section.slug()))
                .map(year -> year.id().year().value())
                .toList();
        return new Section(section.slug(), section.name(), StoredName.of(section.kind()), years);
    }

    private static Official official(OfficeFacts office, OfficeFacts.AppointmentFact fact, Standpoint standpoint) {
        var appointment = fact.appointment();
        String post = appointment.post().written();
        boolean holds = office.holderOn(appointment.post(), standpoint.today())
                .map(holder -> holder.appointment().id().equals(appointment.id()))
                .orElse(false);
        return new Official(
                post,
                office.section(post.substring(post.indexOf('/') + 1))
                        .map(SectionFact::name)
                        .orElse(null),
                StoredName.of(appointment.kind()),
                appointment.name(),
                appointment.nip(),
                appointment.rank(),
                appointment.grade(),
                appointment.from(),
                appointment.lastDay(),
                holds);
    }
}
