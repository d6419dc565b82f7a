package id.jejak.query.rebuild;

import id.jejak.query.address.Crumb;
import id.jejak.query.address.Words;
import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Starts a rebuild of the views, and shows how far the latest is: as a page, as data, and as a line for a command line. */
@Controller
@Tag(name = "rebuild", description = "Building the views anew from the log")
public final class RebuildPages {
    private static final String PATH = "/administrasi/bangun-ulang";
    private static final int MOST_CHARACTERS = 100;

    private final Rebuild rebuild;
    private final ZoneId zone;
    private final Messages messages;

    RebuildPages(Rebuild rebuild, @Value("${jejak.zone}") ZoneId zone, Messages messages) {
        this.rebuild = rebuild;
        this.zone = zone;
        this.messages = messages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "How far the latest rebuild is, with the form that starts one, as a page")
    String page(@RequestParam(name = "sudah", required = false) @Nullable String already, Locale locale, Model model) {
        return show(already != null, null, "", locale, model);
    }

    @GetMapping(path = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "How far the latest rebuild is; 404 before the first")
    RebuildState answer() {
        return rebuild.last().orElseThrow(() -> new RefusedException(Refusal.of(RebuildProblem.NONE)));
    }

    @GetMapping(path = PATH + ".txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    @Operation(
            summary = "The same in one line: its number, none, running, done, different, failed or half-way, the digest"
                    + " of differences or a hyphen, and a sentence; differences follow, one in a line")
    String line(Locale locale) {
        return line(rebuild.last().orElse(null), Words.of(messages, locale));
    }

    @PostMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Starts a rebuild from the page's form")
    String start(
            @RequestParam(name = "oleh", defaultValue = "") String by,
            @RequestParam(name = "perbedaan", required = false) @Nullable String confirmed,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        RebuildProblem refused = refused(by);
        if (refused != null) {
            response.setStatus(refused.status());
            return show(
                    false,
                    messages.text(Language.of(locale), refused.messageKey(), MOST_CHARACTERS),
                    by,
                    locale,
                    model);
        }
        String language = locale.getLanguage().equals("en") ? "bahasa=en" : "";
        try {
            rebuild.start(by.strip(), confirmed);
            return "redirect:" + PATH + (language.isEmpty() ? "" : "?" + language);
        } catch (RebuildRunningException running) {
            return "redirect:" + PATH + "?sudah=" + (language.isEmpty() ? "" : "&" + language);
        }
    }

    @PostMapping(path = PATH + ".txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    @Operation(summary = "Starts a rebuild from a command line: 202 with its number; 409 while one runs")
    ResponseEntity<String> startFromCommandLine(
            @RequestParam(name = "oleh", defaultValue = "") String by,
            @RequestParam(name = "perbedaan", required = false) @Nullable String confirmed) {
        RebuildProblem refused = refused(by);
        if (refused != null) {
            throw new RefusedException(
                    Refusal.of(refused, MOST_CHARACTERS).field("oleh", refused.messageKey(), MOST_CHARACTERS));
        }
        try {
            return ResponseEntity.accepted().body(rebuild.start(by.strip(), confirmed) + "\n");
        } catch (RebuildRunningException running) {
            throw new RefusedException(Refusal.of(RebuildProblem.RUNNING));
        }
    }

    private static @Nullable RebuildProblem refused(String by) {
        if (by.isBlank()) {
            return RebuildProblem.BY_NOBODY;
        }
        return by.strip().length() > MOST_CHARACTERS ? RebuildProblem.BY_TOO_LONG : null;
    }

    private String show(boolean already, @Nullable String error, String by, Locale locale, Model model) {
        Words words = Words.of(messages, locale);
        RebuildState state = rebuild.last().orElse(null);
        model.addAttribute("heading", words.text("rebuild.title"));
        model.addAttribute("lead", words.text("rebuild.lead"));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("nav.home"), "/"),
                        new Crumb(words.text("administration.title"), "/administrasi")));
        model.addAttribute("state", state);
        model.addAttribute("text", RebuildText.of(state, words));
        model.addAttribute("already", already);
        model.addAttribute("by", by);
        model.addAttribute("error", error);
        model.addAttribute("zone", zone);
        return "query/rebuild";
    }

    private static String line(@Nullable RebuildState state, Words words) {
        RebuildText text = RebuildText.of(state, words);
        StringBuilder line = new StringBuilder();
        line.append(state == null ? 0 : state.number())
                .append(' ')
                .append(text.kind())
                .append(' ');
        line.append(state == null || state.differencesDigest() == null ? "-" : state.differencesDigest());
        line.append(' ').append(text.sentence());
        if (text.progress() != null) {
            line.append(": ").append(text.progress());
        }
        text.differences().forEach(difference -> line.append('\n').append(difference));
        return line.append('\n').toString();
    }
}
