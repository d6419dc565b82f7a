package id.jejak.web.problem;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is refused before any rule was asked. */
public enum ShellProblem implements ProblemType {
    /** Some part of the request cannot be read. */
    BAD_REQUEST("bad-request", 400, "shell.status.400.detail"),
    /** Not allowed. */
    FORBIDDEN("forbidden", 403, "shell.status.403.detail"),
    /** No such page. */
    NOT_FOUND("not-found", 404, "shell.status.404.detail"),
    /** The address does not take that method. */
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "shell.status.405.detail"),
    /** The address does not answer in that form. */
    NOT_ACCEPTABLE("not-acceptable", 406, "shell.status.406.detail"),
    /** Somebody else was there first. */
    CONFLICT("conflict", 409, "shell.status.409.detail"),
    /** Changed since it was read. */
    PRECONDITION_FAILED("precondition-failed", 412, "shell.status.412.detail"),
    /** More than is taken. */
    TOO_LARGE("too-large", 413, "shell.status.413.detail"),
    /** The address does not take that form. */
    MEDIA_TYPE_UNSUPPORTED("media-type-unsupported", 415, "shell.status.415.detail"),
    /** Readable, and not allowed by a rule. */
    UNPROCESSABLE("unprocessable", 422, "shell.status.422.detail"),
    /** A fault of the program. */
    INTERNAL("internal", 500, "shell.status.500.detail"),
    /** Not now. */
    BUSY("busy", 503, "shell.status.503.detail"),
    /** A header is missing. */
    HEADER_MISSING("header-missing", 400, "shell.problem.header-missing"),
    /** A parameter is missing. */
    PARAMETER_MISSING("parameter-missing", 400, "shell.problem.parameter-missing"),
    /** A part of a form with files is missing. */
    PART_MISSING("part-missing", 400, "shell.problem.parameter-missing"),
    /** A cookie is missing. */
    COOKIE_MISSING("cookie-missing", 400, "shell.problem.cookie-missing"),
    /** One value cannot be read. */
    VALUE_UNREADABLE("value-unreadable", 400, "shell.problem.value-unreadable"),
    /** Several fields cannot be read. */
    FIELDS_UNREADABLE("fields-unreadable", 400, "shell.problem.fields-unreadable"),
    /** The body is no JSON. */
    BODY_UNREADABLE("body-unreadable", 400, "shell.problem.body-unreadable"),
    /** A field of the body is of another kind. */
    BODY_FIELD_UNREADABLE("body-unreadable", 400, "shell.problem.body-field-unreadable"),
    /** Another site made a browser send it. */
    CROSS_SITE("cross-site", 403, "shell.problem.cross-site"),
    /** Nothing can be read from the database at the moment. */
    DATABASE_UNREACHABLE("database-unreachable", 503, "shell.problem.database-unreachable"),
    /** Nobody knows whether what was sent is recorded. */
    OUTCOME_UNKNOWN("outcome-unknown", 503, "shell.problem.database-unreachable.sent"),
    /** A page about a kind of refusal that there is not. */
    PROBLEM_UNKNOWN("problem-unknown", 404, "shell.problem.problem-unknown");

    private final Described described;

    ShellProblem(String code, int status, String messageKey) {
        this.described = new Described(code, status, messageKey);
    }

    @Override
    public Described described() {
        return described;
    }

    /** What is known of an error of which only the status is known. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.messageKey().equals("shell.status." + status + ".detail"))
                .<ProblemType>map(type -> type)
                .findFirst()
                .orElseGet(() -> new OtherStatus(status));
    }

    /** The shell's own kinds, and those of all statuses that have no name here. */
    public static ProblemTypes all() {
        return new ProblemTypes(Stream.concat(
                        Arrays.stream(values()), IntStream.rangeClosed(400, 599).mapToObj(ShellProblem::ofStatus))
                .distinct()
                .toList());
    }

    /** A status of which nothing else is known. */
    private record OtherStatus(int status) implements ProblemType {
        @Override
        public Described described() {
            return new Described("status-" + status, status, "shell.status.other.detail");
        }
    }
}
