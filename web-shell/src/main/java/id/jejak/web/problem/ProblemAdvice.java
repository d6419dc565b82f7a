package id.jejak.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers whatever a request handler throws.
 *
 * <p>Last in order: an advice or handler method of a feature, which knows its form, goes first.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    /** Writes its answers with these texts. */
    public ProblemAdvice(ProblemTexts texts) {
        this.answers = new ProblemAnswers(texts);
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        Refusal refusal = FrameworkRefusals.of(thrown);
        HttpHeaders headers = thrown instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        if (refusal == null && UnreachableDatabase.isBehind(thrown)) {
            LOG.warn("{} {}: the database cannot be reached", request.getMethod(), request.getRequestURI(), thrown);
            refusal = UnreachableDatabase.refusal(
                    !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod()));
        }
        if (refusal == null) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
            refusal = FrameworkRefusals.ofStatus(500);
        }
        return answers.answer(refusal, headers, request, response);
    }
}
