package id.jejak.web.problem;

import id.jejak.web.message.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /masalah/<code>}: what a problem document's {@code type} leads to. */
@Controller
public final class ProblemPages {
    private final ProblemTexts texts;
    private final Map<String, List<ProblemType>> byCode = new LinkedHashMap<>();

    /** Has a page for each of these. */
    public ProblemPages(ProblemTexts texts, Collection<ProblemTypes> known) {
        this.texts = texts;
        known.stream().flatMap(types -> types.all().stream()).forEach(type -> byCode.computeIfAbsent(
                        type.code(), code -> new ArrayList<>())
                .add(type));
    }

    @GetMapping(path = ProblemTexts.TYPE_PREFIX + "{code}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(@PathVariable String code, Locale locale) {
        List<ProblemType> types = byCode.get(code);
        if (types == null) {
            throw new RefusedException(Refusal.of(ShellProblem.PROBLEM_UNKNOWN, code));
        }
        return new ModelAndView("shell/problem", Map.of("problem", texts.explained(Language.of(locale), types)));
    }
}
