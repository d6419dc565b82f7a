package id.jejak.query.kabupaten;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.address.AskedMoment;
import id.jejak.query.address.Reading;
import id.jejak.query.address.Standpoint;
import id.jejak.query.address.Words;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.projection.Scope;
import id.jejak.query.section.SectionReader;
import id.jejak.query.section.SectionReader.Recorded;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that leads to every other one. */
@Controller
@Tag(name = "kabupaten", description = "A district: its kecamatan side by side")
public final class IndexPage {
    private final Reading reading;
    private final OfficeReader offices;
    private final SectionReader sections;
    private final KabupatenCode kabupaten;
    private final Messages messages;

    /** The platform of one district: a log belongs to one. */
    IndexPage(
            Reading reading, OfficeReader offices, SectionReader sections, KabupatenCode kabupaten, Messages messages) {
        this.reading = reading;
        this.offices = offices;
        this.sections = sections;
        this.kabupaten = kabupaten;
        this.messages = messages;
    }

    /** A fiscal year about which something is recorded, and the sections that it is about. */
    record Year(int year, List<SectionYear> sections) {}

    /** A section's year; {@code months} are those that something is recorded in. */
    record SectionYear(String path, String section, String kecamatan, List<Integer> months) {}

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The page that leads to every other one")
    String index(@ParameterObject AskedMoment asked, Locale locale, Model model, HttpServletResponse out) {
        Words words = Words.of(messages, locale);
        return reading.read(Scope.of(kabupaten), asked, out, standpoint -> {
            List<OfficeFacts> registered = offices.offices(kabupaten, standpoint.position());
            List<Year> years = years(registered, standpoint);
            model.addAttribute(
                    "heading",
                    registered.isEmpty()
                            ? words.text("index.title.empty")
                            : words.text("index.title", registered.get(0).kabupatenName()));
            model.addAttribute("lead", words.text("index.lead"));
            model.addAttribute("asOf", standpoint.heading("/"));
            model.addAttribute("kabupaten", kabupaten.value());
            model.addAttribute("offices", registered);
            model.addAttribute("years", years);
            model.addAttribute(
                    "thisYear",
                    years.isEmpty()
                            ? standpoint.today().getYear()
                            : years.get(0).year());
            model.addAttribute("quarters", List.of(Quarter.values()));
            model.addAttribute("at", standpoint);
            return "query/index";
        });
    }

    /** The latest year first, each with its sections in the order of the offices. */
    private List<Year> years(List<OfficeFacts> registered, Standpoint standpoint) {
        List<Recorded> recorded = sections.recordedIn(kabupaten, standpoint.position());
        return recorded.stream()
                .map(of -> of.id().year().value())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Year(year, sectionYears(registered, year, recorded)))
                .toList();
    }

    private static List<SectionYear> sectionYears(List<OfficeFacts> registered, int year, List<Recorded> recorded) {
        Map<SectionId, Recorded> bySection = recorded.stream()
                .filter(of -> of.id().year().value() == year)
                .collect(Collectors.toMap(of -> of.id().section(), of -> of));
        List<SectionYear> years = new ArrayList<>();
        for (OfficeFacts office : registered) {
            for (OfficeFacts.SectionFact section : office.sections()) {
                Recorded of = bySection.get(new SectionId(office.kecamatan(), section.slug()));
                if (of != null) {
                    years.add(new SectionYear("/kecamatan/" + of.id(), section.name(), office.name(), of.months()));
                }
            }
        }
        return years;
    }
}
