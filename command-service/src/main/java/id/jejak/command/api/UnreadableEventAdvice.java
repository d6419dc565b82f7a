package id.jejak.command.api;

import id.jejak.command.dispatch.CommandRefusals;
import id.jejak.eventlog.UnreadableEventException;
import id.jejak.web.problem.ProblemAnswers;
import id.jejak.web.problem.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Names the event where something else than a command had to stop reading: a form that shows a section's year, or a
 * version that was asked for.
 */
@ControllerAdvice
@Order(0)
public final class UnreadableEventAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableEventAdvice.class);

    private final ProblemAnswers answers;

    /** Writes its answers with these texts. */
    public UnreadableEventAdvice(ProblemTexts texts) {
        this.answers = new ProblemAnswers(texts);
    }

    @ExceptionHandler(UnreadableEventException.class)
    Object answer(UnreadableEventException thrown, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("{} {} cannot be answered", request.getMethod(), request.getRequestURI(), thrown);
        return answers.answer(CommandRefusals.unreadable(thrown), HttpHeaders.EMPTY, request, response);
    }
}
