package id.jejak.query.projection;

import id.jejak.web.problem.ProblemType;

/** Why the state of a moment is not shown. */
public enum MomentProblem implements ProblemType {
    /** A date and a position. */
    GIVEN_TWICE("moment-given-twice", 422, "projection.moment.twice"),
    /** A date that is none. */
    NO_DATE("not-a-date", 422, "projection.moment.no-date"),
    /** A day to come. */
    AHEAD("moment-ahead", 422, "projection.moment.ahead"),
    /** A day that is not over by the database's clock. */
    NOT_OVER("moment-not-final", 503, "projection.moment.not-over"),
    /** The founding import may still record into that day. */
    FOUNDING_OPEN("moment-not-final", 503, "projection.moment.founding-open"),
    /** The log does not say in time which was the day's last event. */
    LOG_BUSY("log-busy", 503, "projection.moment.busy"),
    /** A position that is none. */
    NO_POSITION("not-a-position", 422, "projection.moment.no-position"),
    /** A position after the last event. */
    BEYOND_HEAD("position-not-recorded", 404, "projection.moment.beyond-head"),
    /** A position that the log does not have. */
    NOT_WRITTEN("position-not-applied", 503, "projection.moment.not-written"),
    /** An event that the views do not show yet. */
    NOT_APPLIED("position-not-applied", 503, "projection.moment.not-applied");

    private final Described described;

    MomentProblem(String code, int status, String messageKey) {
        this.described = new Described(code, status, messageKey);
    }

    @Override
    public Described described() {
        return described;
    }
}
