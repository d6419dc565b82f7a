package id.jejak.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers errors that arise outside of request handlers: in a filter, or in the server itself. */
@Controller
public final class ErrorAddress implements ErrorController {
    private static final String REFUSAL = Refusal.class.getName();

    private final ProblemAnswers answers;

    /** Writes its answers with these texts. */
    public ErrorAddress(ProblemTexts texts) {
        this.answers = new ProblemAnswers(texts);
    }

    /** Leaves a refusal for this address; follow it with {@code response.sendError(refusal.status())}. */
    public static void leave(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(REFUSAL, refusal);
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        Refusal refusal = request.getAttribute(REFUSAL) instanceof Refusal left
                ? left
                : FrameworkRefusals.ofStatus(statusOf(request));
        return answers.answer(refusal, HttpHeaders.EMPTY, request, response);
    }

    /** Somebody who opens the error address itself asked for a page that does not exist. */
    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
