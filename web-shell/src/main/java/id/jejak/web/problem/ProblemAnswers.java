package id.jejak.web.problem;

import id.jejak.web.message.Language;
import id.jejak.web.message.WantedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers a refusal as a page for people and as a problem document for programs. */
public final class ProblemAnswers {
    private final ProblemTexts texts;

    /** Writes its answers with these texts. */
    public ProblemAnswers(ProblemTexts texts) {
        this.texts = texts;
    }

    /** A {@link ModelAndView} or a {@link ResponseEntity}, as the request wants. */
    public Object answer(
            Refusal refusal, HttpHeaders headers, HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(RequestContextUtils.getLocale(request));
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            all.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        all.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!WantedAnswer.isPage(request)) {
            return ResponseEntity.status(refusal.status())
                    .headers(all)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                    .body(texts.document(language, refusal));
        }
        all.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        return new ModelAndView(
                "error", Map.of("problem", texts.in(language, refusal)), HttpStatusCode.valueOf(refusal.status()));
    }
}
