package id.jejak.web.problem;

import java.util.Locale;

/** What kinds of refusals have in common: what they mean, and what to do. */
enum ProblemKind {
    UNREADABLE,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    RULE,
    FAULT,
    BUSY,
    OUTCOME_UNKNOWN;

    static ProblemKind of(ProblemType type) {
        if (type.code().equals(ShellProblem.OUTCOME_UNKNOWN.code())) {
            return OUTCOME_UNKNOWN;
        }
        return switch (type.status()) {
            case 401, 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 409, 412 -> CONFLICT;
            case 422 -> RULE;
            case 429, 503 -> BUSY;
            default -> type.status() < 500 ? UNREADABLE : FAULT;
        };
    }

    /** Its name in message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
