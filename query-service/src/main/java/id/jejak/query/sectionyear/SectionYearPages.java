package id.jejak.query.sectionyear;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.Place;
import id.jejak.query.address.Reading;
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
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The address of a section's fiscal year. */
@Controller
@Tag(name = "section-year", description = "A section's fiscal year at a glance")
public final class SectionYearPages {
    private static final String YEAR = "/kecamatan/{kecamatan}/{section}/{year:\\d+}";

    private final Reading reading;
    private final SectionReader sections;
    private final OfficeReader offices;
    private final PolicyReader policies;
    private final Messages messages;

    SectionYearPages(
            Reading reading, SectionReader sections, OfficeReader offices, PolicyReader policies, Messages messages) {
        this.reading = reading;
        this.sections = sections;
        this.offices = offices;
        this.policies = policies;
        this.messages = messages;
    }

    @GetMapping(path = YEAR, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A section's fiscal year as a page")
    String page(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @ParameterObject AskedMoment asked,
            Locale locale,
            Model model,
            HttpServletResponse out) {
        SectionYear shown = read(kecamatan, section, year, asked, out);
        Words words = Words.of(messages, locale);
        SectionYearId id = shown.facts().id();
        model.addAttribute(
                "heading",
                words.text("section.year", shown.section().name(), id.year().value()));
        model.addAttribute("words", words);
        model.addAttribute("lead", words.text("kecamatan.named", shown.office().name()));
        model.addAttribute("crumbs", words.belowKecamatan(shown.office(), shown.standpoint()));
        model.addAttribute("asOf", shown.standpoint().heading("/kecamatan/" + id));
        model.addAttribute("path", "/kecamatan/" + id);
        model.addAttribute("answer", shown.answer());
        model.addAttribute("at", shown.standpoint());
        return "query/section-year";
    }

    @GetMapping(path = YEAR + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "A section's fiscal year: agreement, plan, budget, months and quarters")
    SectionYearAnswer answer(
            @PathVariable String kecamatan,
            @PathVariable String section,
            @PathVariable String year,
            @ParameterObject AskedMoment asked,
            HttpServletResponse out) {
        return read(kecamatan, section, year, asked, out).answer();
    }

    private SectionYear read(
            String kecamatan, String section, String year, AskedMoment asked, HttpServletResponse out) {
        SectionYearId id = Place.sectionYear(kecamatan, section, year);
        KecamatanCode code = id.section().kecamatan();
        return reading.read(Scope.of(code), asked, out, standpoint -> {
            OfficeFacts office = Place.office(offices, code, standpoint);
            return new SectionYear(
                    sections.facts(id, standpoint.position()),
                    office,
                    Place.section(office, id.section().slug()),
                    policies.policy(code.kabupaten(), standpoint.position()),
                    standpoint);
        });
    }
}
