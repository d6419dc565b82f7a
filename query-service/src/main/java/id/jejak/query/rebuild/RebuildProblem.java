package id.jejak.query.rebuild;

import id.jejak.web.problem.ProblemType;

/** Why a rebuild is not told of, or not started. */
public enum RebuildProblem implements ProblemType {
    /** There was none yet. */
    NONE("nothing-rebuilt", 404, "query.rebuild.none"),
    /** One is under way. */
    RUNNING("rebuild-running", 409, "query.rebuild.already"),
    /** Nobody says who starts it. */
    BY_NOBODY("rebuild-by-whom", 422, "query.rebuild.form.by.missing"),
    /** A name that is too long. */
    BY_TOO_LONG("rebuild-by-whom", 422, "query.rebuild.form.by.long");

    private final Described described;

    RebuildProblem(String code, int status, String messageKey) {
        this.described = new Described(code, status, messageKey);
    }

    @Override
    public Described described() {
        return described;
    }
}
