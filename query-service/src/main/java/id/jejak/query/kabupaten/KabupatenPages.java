package id.jejak.query.kabupaten;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.PageProblem;
import id.jejak.query.address.Place;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Standpoint;
import id.jejak.query.address.Words;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Scope;
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

/** The addresses of a district's quarter. */
@Controller
@Tag(name = "kabupaten", description = "A district: its kecamatan side by side")
public final class KabupatenPages {
    private static final String QUARTER = "/kabupaten/{kabupaten}/{year:\\d+}/triwulan/{quarter:\\d+}";

    private final Reading reading;
    private final OfficeReader offices;
    private final SectionReader sections;
    private final PolicyReader policies;
    private final Messages messages;

    KabupatenPages(
            Reading reading, OfficeReader offices, SectionReader sections, PolicyReader policies, Messages messages) {
        this.reading = reading;
        this.offices = offices;
        this.sections = sections;
        this.policies = policies;
        this.messages = messages;
    }

    private record Shown(KabupatenQuarterAnswer answer, Standpoint standpoint) {}

    @GetMapping(path = QUARTER, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A district's kecamatan side by side as a page")
    String quarterPage(
            @PathVariable String kabupaten,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        Shown shown = read(kabupaten, year, quarter, asked, out);
        Words words = Words.of(messages, locale);
        KabupatenQuarterAnswer answer = shown.answer();
        String number = Quarter.of(answer.quarter()).name();
        model.addAttribute("heading", words.text("kabupaten.quarter.title", answer.name(), number, answer.year()));
        model.addAttribute(
                "lead", words.text("kabupaten.quarter.lead", answer.kecamatan().size()));
        model.addAttribute("crumbs", words.aboveKecamatan(shown.standpoint()));
        String path = Words.quarterOf(new KabupatenCode(answer.kabupaten()), answer.year(), answer.quarter());
        model.addAttribute("asOf", shown.standpoint().heading(path));
        model.addAttribute("json", path + ".json" + shown.standpoint().query());
        model.addAttribute("answer", answer);
        model.addAttribute("at", shown.standpoint());
        return "query/kabupaten-quarter";
    }

    @GetMapping(path = QUARTER + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "A district's kecamatan side by side in a quarter, and who is late")
    KabupatenQuarterAnswer quarterAnswer(
            @PathVariable String kabupaten,
            @PathVariable String year,
            @PathVariable String quarter,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return read(kabupaten, year, quarter, asked, out).answer();
    }

    private Shown read(String written, String ofYear, String ofQuarter, AskedMoment asked, HttpServletResponse out) {
        KabupatenCode kabupaten = Place.kabupaten(written);
        FiscalYear year = Place.year(ofYear);
        Quarter quarter = Place.quarter(ofQuarter);
        return reading.read(Scope.of(kabupaten), asked, out, standpoint -> {
            List<OfficeFacts> registered = offices.offices(kabupaten, standpoint.position());
            if (registered.isEmpty()) {
                throw Place.refusal(PageProblem.KABUPATEN_WITHOUT_KECAMATAN, kabupaten.value(), standpoint.position());
            }
            KabupatenQuarter recap = new KabupatenQuarter(
                    kabupaten, policies.policy(kabupaten, standpoint.position()), year, quarter, standpoint);
            return new Shown(
                    recap.of(registered, sections.factsOfKabupaten(kabupaten, year, standpoint.position())),
                    standpoint);
        });
    }
}
