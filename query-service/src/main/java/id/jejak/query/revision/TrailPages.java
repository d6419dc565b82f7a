package id.jejak.query.revision;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.PageProblem;
import id.jejak.query.address.Place;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Standpoint;
import id.jejak.query.address.Words;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.projection.Scope;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionReader;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The addresses of the trails: of a section's year, of a kecamatan office, of a district's rules. */
@Controller
@Tag(name = "trail", description = "Who changed what, when, why and on what basis")
public final class TrailPages {
    private static final String SECTION_YEAR = "/kecamatan/{kecamatan}/{section}/{year:\\d+}/jejak";
    private static final String OFFICE = "/kecamatan/{kecamatan}/jejak";
    private static final String POLICIES = "/kabupaten/{kabupaten}/jejak";

    private static final int ENTRIES_PER_PAGE = 50;

    private final Reading reading;
    private final TrailReader trails;
    private final SectionReader sections;
    private final OfficeReader offices;
    private final Messages messages;

    TrailPages(Reading reading, TrailReader trails, SectionReader sections, OfficeReader offices, Messages messages) {
        this.reading = reading;
        this.trails = trails;
        this.sections = sections;
        this.offices = offices;
        this.messages = messages;
    }

    /** Reads one page of a trail. */
    private interface PageOfTrail {
        TrailReader.Page read(TrailFilter filter, int limit, long skip);
    }

    private record SectionTrail(
            TrailAnswer answer, OfficeFacts office, SectionFacts facts, String sectionName, Standpoint standpoint) {}

    private record OfficeTrail(TrailAnswer answer, OfficeFacts office, Standpoint standpoint) {}

    private record PolicyTrail(TrailAnswer answer, Standpoint standpoint) {}

    @GetMapping(path = SECTION_YEAR, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The trail of a section's year as a page")
    String sectionYearPage(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        SectionYearId id = Place.sectionYear(kecamatan, section, year);
        SectionTrail trail = sectionYear(id, query, asked, out);
        Words words = Words.of(messages, locale);
        model.addAttribute(
                "lead",
                words.text("section.year", trail.sectionName(), id.year().value()));
        model.addAttribute(
                "crumbs", words.belowSectionYear(trail.office(), id, trail.sectionName(), trail.standpoint()));
        model.addAttribute("words", TrailWords.of(words, trail.standpoint().zone(), trail.facts()));
        model.addAttribute("periods", true);
        return page(model, words, "/kecamatan/" + id + "/jejak", trail.answer(), query, trail.standpoint());
    }

    @GetMapping(path = SECTION_YEAR + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Every event of a section's year, the latest first: who, when, what, from, to, why, basis")
    TrailAnswer sectionYearAnswer(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return sectionYear(Place.sectionYear(kecamatan, section, year), query, asked, out)
                .answer();
    }

    @GetMapping(path = OFFICE, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The trail of a kecamatan office as a page")
    String officePage(
            @PathVariable String kecamatan,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        OfficeTrail trail = office(kecamatan, query, asked, out);
        Words words = Words.of(messages, locale);
        model.addAttribute("lead", words.text("kecamatan.named", trail.office().name()));
        model.addAttribute("crumbs", words.belowKecamatan(trail.office(), trail.standpoint()));
        model.addAttribute("words", TrailWords.of(words, trail.standpoint().zone()));
        model.addAttribute("periods", false);
        return page(model, words, "/kecamatan/" + kecamatan + "/jejak", trail.answer(), query, trail.standpoint());
    }

    @GetMapping(path = OFFICE + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Every event of a kecamatan office: sections, charters, officials")
    TrailAnswer officeAnswer(
            @PathVariable String kecamatan,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return office(kecamatan, query, asked, out).answer();
    }

    @GetMapping(path = POLICIES, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The trail of a district's rules as a page")
    String policyPage(
            @PathVariable String kabupaten,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        PolicyTrail trail = policies(kabupaten, query, asked, out);
        Words words = Words.of(messages, locale);
        model.addAttribute("lead", words.text("trail.policies"));
        model.addAttribute("crumbs", words.aboveKecamatan(trail.standpoint()));
        model.addAttribute("words", TrailWords.of(words, trail.standpoint().zone()));
        model.addAttribute("periods", false);
        return page(model, words, "/kabupaten/" + kabupaten + "/jejak", trail.answer(), query, trail.standpoint());
    }

    @GetMapping(path = POLICIES + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Every event of a district's rules: calculation, rating, calendar, nomenclature")
    TrailAnswer policyAnswer(
            @PathVariable String kabupaten,
            @ParameterObject TrailQuery query,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return policies(kabupaten, query, asked, out).answer();
    }

    private SectionTrail sectionYear(SectionYearId id, TrailQuery query, AskedMoment asked, HttpServletResponse out) {
        KecamatanCode kecamatan = id.section().kecamatan();
        return reading.read(Scope.of(kecamatan), asked, out, at -> {
            OfficeFacts office = Place.office(offices, kecamatan, at);
            String name = Place.section(office, id.section().slug()).name();
            TrailAnswer answer = answer(
                    query,
                    at,
                    entry -> TrailLinks.of(id, entry),
                    (filter, limit, skip) -> trails.ofSectionYear(id, at.position(), filter, limit, skip));
            return new SectionTrail(answer, office, sections.facts(id, at.position()), name, at);
        });
    }

    private OfficeTrail office(String written, TrailQuery query, AskedMoment asked, HttpServletResponse out) {
        KecamatanCode kecamatan = Place.kecamatan(written);
        return reading.read(Scope.of(kecamatan), asked, out, at -> {
            OfficeFacts office = Place.office(offices, kecamatan, at);
            TrailAnswer answer = answer(
                    query,
                    at,
                    entry -> "/kecamatan/" + kecamatan,
                    (filter, limit, skip) -> trails.ofOffice(kecamatan, at.position(), filter, limit, skip));
            return new OfficeTrail(answer, office, at);
        });
    }

    private PolicyTrail policies(String written, TrailQuery query, AskedMoment asked, HttpServletResponse out) {
        KabupatenCode kabupaten = Place.kabupaten(written);
        return reading.read(Scope.of(kabupaten), asked, out, at -> {
            if (offices.offices(kabupaten, at.position()).isEmpty()) {
                throw Place.refusal(PageProblem.KABUPATEN_WITHOUT_KECAMATAN, kabupaten.value(), at.position());
            }
            TrailAnswer answer = answer(
                    query,
                    at,
                    entry -> "/",
                    (filter, limit, skip) -> trails.ofPolicies(kabupaten, at.position(), filter, limit, skip));
            return new PolicyTrail(answer, at);
        });
    }

    private static TrailAnswer answer(TrailQuery query, Standpoint at, TrailLinks links, PageOfTrail trail) {
        int page = query.page();
        TrailReader.Page found = trail.read(query.filter(), ENTRIES_PER_PAGE, (page - 1L) * ENTRIES_PER_PAGE);
        int pages = (int) Math.max(1, (found.total() + ENTRIES_PER_PAGE - 1) / ENTRIES_PER_PAGE);
        return new TrailAnswer(
                found.total(),
                page,
                pages,
                found.entries().stream().map(links::line).toList(),
                at.answer());
    }

    private static String page(
            Model model, Words words, String path, TrailAnswer answer, TrailQuery query, Standpoint at) {
        model.addAttribute("heading", words.text("trail.title"));
        model.addAttribute("asOf", at.heading(path));
        model.addAttribute("path", path);
        model.addAttribute("answer", answer);
        model.addAttribute("query", query);
        model.addAttribute("filtered", query.furtherQuery() + at.furtherQuery());
        model.addAttribute("features", List.of("agreement", "plan", "budget", "realization", "reporting"));
        model.addAttribute("quarters", List.of(Quarter.values()));
        model.addAttribute("at", at);
        return "query/trail";
    }

    /** Where the state around an event is seen. */
    private interface TrailLinks {
        String page(TrailEntry entry);

        static String of(SectionYearId id, TrailEntry entry) {
            String year = "/kecamatan/" + id;
            if (entry.month() != null) {
                return year + "/bulan/" + entry.month();
            }
            return entry.quarter() == null ? year : year + "/triwulan/" + entry.quarter();
        }

        default TrailAnswer.Line line(TrailEntry entry) {
            String page = page(entry);
            return new TrailAnswer.Line(
                    entry, page + "?posisi=" + (entry.position() - 1), page + "?posisi=" + entry.position());
        }
    }
}
