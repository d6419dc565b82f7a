package id.jejak.command.dispatch;

import id.jejak.web.problem.ProblemType;

/** What the command side refuses, but for the rules, which are {@link RuleProblem}s. */
public enum CommandProblem implements ProblemType {
    /** No command has that name. */
    UNKNOWN_COMMAND("unknown-command", 404, "command.api.unknown-command"),
    /** A body larger than any command. */
    TOO_LARGE("too-large", 413, "command.api.body-too-large"),
    /** A body that is no JSON. */
    BODY_UNREADABLE("body-unreadable", 400, "command.api.body-unreadable"),
    /** No body. */
    BODY_MISSING("body-missing", 400, "command.api.body-missing"),
    /** Nobody says who acts. */
    ACTOR_MISSING("actor-missing", 400, "command.api.actor-missing"),
    /** No role has that name. */
    ROLE_UNKNOWN("role-unknown", 400, "command.role-unknown"),
    /** No key. */
    KEY_MISSING("idempotency-key-missing", 400, "command.api.key-missing"),
    /** A key that is none. */
    KEY_INVALID("idempotency-key-invalid", 400, "command.api.key-invalid"),
    /** A key under which something else is recorded. */
    KEY_REUSED("idempotency-key-reused", 422, "command.key-reused"),
    /** A version that is none. */
    IF_MATCH_INVALID("if-match-invalid", 400, "command.api.if-match"),
    /** The aggregate has nothing recorded. */
    NOT_FOUND("not-found", 404, "command.not-found"),
    /** No month or quarter has that address. */
    UNKNOWN_ADDRESS("not-found", 404, "command.form.unknown-address"),
    /** Somebody else changed the same part meanwhile. */
    STALE("stale", 412, "command.stale"),
    /** A version that the aggregate never had. */
    VERSION_NOT_REACHED("version-not-reached", 412, "command.version-not-reached"),
    /** Fields of a form that are missing or cannot be read. */
    FORM_INCOMPLETE("form-incomplete", 422, "command.form.incomplete"),
    /** A form without what it carries unseen. */
    FORM_OUTDATED("form-outdated", 422, "command.form.outdated"),
    /** An event that this program does not know. */
    EVENT_UNREADABLE("event-unreadable", 500, "command.event-unreadable"),
    /** Not recorded. */
    BUSY("busy", 503, "command.busy"),
    /** Perhaps recorded. */
    OUTCOME_UNKNOWN("outcome-unknown", 503, "command.outcome-unknown");

    private final Described described;

    CommandProblem(String code, int status, String messageKey) {
        this.described = new Described(code, status, messageKey);
    }

    @Override
    public Described described() {
        return described;
    }
}
