package id.jejak.command.form;

import id.jejak.command.dispatch.Accepted;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandProblem;
import id.jejak.command.dispatch.CommandRequest;
import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.dispatch.RequestDigest;
import id.jejak.command.rule.JejakCommand;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.trail.Actor;
import id.jejak.web.message.Language;
import id.jejak.web.problem.ProblemTexts;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Takes a form in: what is accepted leads to the page that shows it, what is refused comes back as it was typed, with
 * each complaint beside its field, and what others overtook is shown beside what was typed.
 */
public final class FormDesk {
    private static final Set<String> NOT_ASKED = Set.of(FilledForm.KEY, FilledForm.FORM, "bahasa");

    private final CommandDispatcher dispatcher;
    private final PeriodPages pages;
    private final ProblemTexts texts;

    /** Sends what it reads to the dispatcher. */
    public FormDesk(CommandDispatcher dispatcher, PeriodPages pages, ProblemTexts texts) {
        this.dispatcher = dispatcher;
        this.pages = pages;
        this.texts = texts;
    }

    /** A period's page with its forms. */
    public ModelAndView show(Period period, HttpServletRequest request) {
        return pages.page(period, request, null, HttpStatus.OK);
    }

    /**
     * Answers a form that was sent: a redirect with 303, or the page again with 422, 412 or 503.
     *
     * @param type of the command that the fields become
     */
    public <C extends JejakCommand> Object submit(
            Period period,
            HttpServletRequest request,
            HttpServletResponse response,
            Class<C> type,
            CommandReading<C> reading) {
        Map<String, String> typed = typed(request);
        try {
            TypedFields fields = new TypedFields(typed);
            Typed<Actor> actor = ActingPerson.read(fields);
            boolean saysWhoActs = fields.readable();
            Supplier<C> command = reading.read(fields);
            if (!fields.readable()) {
                Refusal refusal = fields.refusal();
                throw saysWhoActs ? kept(period, type, typed, actor, refusal) : new RefusedException(refusal);
            }
            response.addHeader(
                    HttpHeaders.SET_COOKIE, ActingPerson.remember(actor.get()).toString());
            return accepted(period, send(typed, actor.get(), command.get()));
        } catch (RefusedException refused) {
            return refused(period, request, response, typed, refused.refusal());
        }
    }

    /** Kept as a refused command is, and like that only where who sent it, and under which key, may and can be said. */
    private RefusedException kept(
            Period period,
            Class<? extends JejakCommand> type,
            Map<String, String> typed,
            Typed<Actor> actor,
            Refusal refusal) {
        try {
            return dispatcher.refused(
                    JejakCommand.nameOf(type),
                    period.sectionYear().toString(),
                    actor.get(),
                    key(typed),
                    digest(type, typed),
                    refusal);
        } catch (RefusedException nobodyOrNoKey) {
            return new RefusedException(refusal);
        }
    }

    private static RequestDigest digest(Class<? extends JejakCommand> type, Map<String, String> typed) {
        Map<String, String> asked = new TreeMap<>(typed);
        asked.keySet().removeAll(NOT_ASKED);
        return RequestDigest.of(JejakCommand.nameOf(type), asked);
    }

    private Accepted send(Map<String, String> typed, Actor actor, JejakCommand command) {
        RequestDigest digest = digest(command.getClass(), typed);
        return dispatcher.dispatch(CommandRequest.live(command, actor, key(typed), digest, version(typed)));
    }

    private static ResponseEntity<Void> accepted(Period period, Accepted accepted) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(period.page() + "?setelah=" + accepted.position()))
                .build();
    }

    private ModelAndView refused(
            Period period,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> typed,
            Refusal refusal) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
        }
        Language language = Language.of(RequestContextUtils.getLocale(request));
        FilledForm form = new FilledForm(typed.getOrDefault(FilledForm.FORM, ""), typed, texts.in(language, refusal));
        if (refusal.status() == HttpStatus.PRECONDITION_FAILED.value()) {
            return StalePage.of(period, form, refusal, request.getRequestURI());
        }
        return pages.page(period, request, form, HttpStatusCode.valueOf(refusal.status()));
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
        return typed;
    }

    /** Both come from the form itself; somebody who changed them has to open the form anew. */
    private static IdempotencyKey key(Map<String, String> typed) {
        try {
            return new IdempotencyKey(typed.getOrDefault(FilledForm.KEY, ""));
        } catch (InvalidValueException e) {
            throw new RefusedException(Refusal.of(CommandProblem.FORM_OUTDATED));
        }
    }

    private static long version(Map<String, String> typed) {
        String version = typed.getOrDefault(FilledForm.VERSION, "");
        if (!version.matches("-1|\\d{1,18}")) {
            throw new RefusedException(Refusal.of(CommandProblem.FORM_OUTDATED));
        }
        return Long.parseLong(version);
    }
}
