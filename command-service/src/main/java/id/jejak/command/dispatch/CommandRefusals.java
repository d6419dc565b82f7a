package id.jejak.command.dispatch;

import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.StalePart;
import id.jejak.eventlog.LogBusyException;
import id.jejak.eventlog.LogUnreachableException;
import id.jejak.eventlog.OutcomeUnknownException;
import id.jejak.eventlog.UnreadableEventException;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.web.message.Language;
import id.jejak.web.problem.ProblemTexts;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Turns what a command failed with into an answer, and keeps what was refused before the answer leaves. */
public final class CommandRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRefusals.class);
    private static final int STALE = 412;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;
    private static final int UNREADABLE_EVENT = 500;

    private final RefusedCommands kept;
    private final ProblemTexts texts;
    private final LaterChanges laterChanges;
    private final Duration retryAfter;

    /**
     * CommandRefusals in these texts.
     *
     * @param retryAfter when a client that was told "busy" should come again
     */
    public CommandRefusals(RefusedCommands kept, ProblemTexts texts, LaterChanges laterChanges, Duration retryAfter) {
        this.kept = kept;
        this.texts = texts;
        this.laterChanges = laterChanges;
        this.retryAfter = retryAfter;
    }

    /** What the metrics call a refusal. */
    static String outcomeOf(Refusal refusal) {
        return switch (refusal.status()) {
            case STALE -> "stale";
            case NOT_FOUND -> "not-found";
            case BUSY -> "busy".equals(refusal.code()) ? "busy" : "unknown";
            case UNREADABLE_EVENT -> "failed";
            default -> "refused";
        };
    }

    /** The answer to what a command failed with; what is no refusal comes back as it was. */
    RuntimeException explained(Sent sent, RuntimeException thrown) {
        if (thrown instanceof RuleViolation violation) {
            return kept(sent, BrokenRules.refusal(violation, BrokenRules.REFUSED));
        }
        if (thrown instanceof InvalidValueException invalid) {
            return kept(sent, BrokenRules.refusal(invalid));
        }
        if (thrown instanceof StalePart stale) {
            return kept(sent, stale(sent, stale));
        }
        if (thrown instanceof AggregateNotFoundException) {
            return kept(sent, Refusal.of(CommandProblem.NOT_FOUND, sent.target()));
        }
        if (thrown instanceof LogBusyException || thrown instanceof LockAcquisitionFailedException) {
            return new RefusedException(busy());
        }
        if (thrown instanceof OutcomeUnknownException || thrown instanceof LogUnreachableException) {
            return unknown(thrown);
        }
        if (thrown instanceof UnreadableEventException unreadable) {
            LOG.error("The command {} cannot be decided", sent.name(), unreadable);
            return new RefusedException(unreadable(unreadable));
        }
        return thrown;
    }

    /** Names the event that this program cannot read. */
    public static Refusal unreadable(UnreadableEventException event) {
        return Refusal.of(CommandProblem.EVENT_UNREADABLE, event.position(), event.type(), event.revision());
    }

    /** Nobody knows whether it is recorded; the same request must come again. */
    RefusedException unknown(RuntimeException cause) {
        LOG.warn("Outcome unknown", cause);
        return new RefusedException(Refusal.of(CommandProblem.OUTCOME_UNKNOWN).retryAfter(retryAfter));
    }

    /** Nothing was recorded; the same request may come again. */
    Refusal busy() {
        return Refusal.of(CommandProblem.BUSY).retryAfter(retryAfter);
    }

    /** Keeps a refusal. Where that fails the person is asked to come again, for no refusal may go untold. */
    RefusedException kept(Sent sent, Refusal refusal) {
        String detail =
                FreeText.withoutNik(texts.in(Language.INDONESIAN, refusal).detail());
        try {
            kept.keep(new RefusedCommand(
                    sent.commandId(),
                    sent.name(),
                    sent.target(),
                    sent.actor(),
                    refusal.code(),
                    refusal.status(),
                    detail,
                    sent.digest()));
        } catch (DataAccessException e) {
            LOG.error("A refused command could not be kept", e);
            return new RefusedException(busy());
        }
        return new RefusedException(refusal);
    }

    private Refusal stale(Sent sent, StalePart stale) {
        if (stale.later().isEmpty()) {
            long version = laterChanges.versionOf(sent.target());
            return Refusal.of(CommandProblem.VERSION_NOT_REACHED, stale.expectedVersion(), version)
                    .with("version", version);
        }
        List<Change> changes = laterChanges.of(sent.target(), stale);
        String who = changes.get(changes.size() - 1).actorName();
        return Refusal.of(CommandProblem.STALE, who)
                .with("expectedVersion", stale.expectedVersion())
                .with("version", laterChanges.versionOf(sent.target()))
                .with("changes", new ArrayList<>(changes));
    }
}
