package id.jejak.query.administration;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.query.address.Crumb;
import id.jejak.query.address.Words;
import id.jejak.query.administration.AdministrationAnswer.ProjectionLine;
import id.jejak.query.kept.DocumentCheck;
import id.jejak.query.kept.KeptDocuments;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.LogConnection;
import id.jejak.query.projection.ProjectionProcessors;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The administrator's page: what there is now, so it takes no moment. */
@Controller
@Tag(name = "administration", description = "How the log, the views and the kept documents fare")
public final class AdministrationPages {
    private static final String PATH = "/administrasi";

    private final LogConnection log;
    private final AppliedPositions applied;
    private final ProjectionProcessors processors;
    private final ScopedReader reader;
    private final KeptDocuments documents;
    private final DocumentCheck check;
    private final KabupatenCode own;
    private final ZoneId zone;
    private final Messages messages;

    AdministrationPages(
            LogConnection log,
            AppliedPositions applied,
            ProjectionProcessors processors,
            ScopedReader reader,
            KeptDocuments documents,
            DocumentCheck check,
            KabupatenCode ownKabupaten,
            @Value("${jejak.zone}") ZoneId zone,
            Messages messages) {
        this.log = log;
        this.applied = applied;
        this.processors = processors;
        this.reader = reader;
        this.documents = documents;
        this.check = check;
        this.own = ownKabupaten;
        this.zone = zone;
        this.messages = messages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Head of the log, state of the projections and mismatches of kept documents, as a page")
    String page(Locale locale, Model model) {
        Words words = Words.of(messages, locale);
        model.addAttribute("heading", words.text("administration.title"));
        model.addAttribute("lead", words.text("administration.lead"));
        model.addAttribute("crumbs", List.of(new Crumb(words.text("nav.home"), "/")));
        model.addAttribute("asOf", null);
        model.addAttribute("answer", answer());
        model.addAttribute("zone", zone);
        return "query/administration";
    }

    @GetMapping(path = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Head of the log, state of the projections and mismatches of kept documents")
    AdministrationAnswer answer() {
        Map<String, Long> positions = applied.all();
        Map<String, String> failures = processors.failures();
        long head = log.reader().head();
        List<ProjectionLine> projections = positions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new ProjectionLine(
                        one.getKey(), one.getValue(), Math.max(0, head - one.getValue()), failures.get(one.getKey())))
                .toList();
        return reader.read(
                Scope.of(own),
                () -> new AdministrationAnswer(
                        head, projections, documents.count(), check.last(), documents.mismatches()));
    }
}
