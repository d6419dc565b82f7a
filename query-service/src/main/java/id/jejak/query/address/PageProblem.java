package id.jejak.query.address;

import id.jejak.web.problem.ProblemType;

/** Why a page or a file is not shown. */
public enum PageProblem implements ProblemType {
    /** No code of a kabupaten. */
    UNKNOWN_KABUPATEN("unknown-kabupaten", 404, "query.problem.unknown-kabupaten"),
    /** No code of a kecamatan. */
    UNKNOWN_KECAMATAN("unknown-kecamatan", 404, "query.problem.unknown-kecamatan"),
    /** The kecamatan has no such section. */
    UNKNOWN_SECTION("unknown-section", 404, "query.problem.unknown-section"),
    /** No fiscal year. */
    UNKNOWN_YEAR("unknown-year", 404, "query.problem.unknown-year"),
    /** No quarter. */
    UNKNOWN_QUARTER("unknown-quarter", 404, "query.problem.unknown-quarter"),
    /** No month. */
    UNKNOWN_MONTH("unknown-month", 404, "query.problem.unknown-month"),
    /** The kecamatan was not registered at that moment. */
    KECAMATAN_NOT_REGISTERED("kecamatan-not-registered", 404, "query.problem.kecamatan-not-registered"),
    /** No kecamatan of the kabupaten was registered at that moment. */
    KABUPATEN_WITHOUT_KECAMATAN("kabupaten-without-kecamatan", 404, "query.problem.kabupaten-without-kecamatan"),
    /** There is no agreement, and so no report. */
    REPORT_WITHOUT_AGREEMENT("report-without-agreement", 404, "query.problem.report-without-agreement"),
    /** No file with that digest was delivered. */
    DOCUMENT_NOT_KEPT("document-not-kept", 404, "query.problem.document-not-kept"),
    /** A new file that cannot be kept, and so is not delivered. */
    DOCUMENT_CANNOT_BE_KEPT("document-cannot-be-kept", 503, "query.problem.document-cannot-be-kept"),
    /** Nothing can be filtered by that value. */
    FILTER_UNREADABLE("filter-unreadable", 422, "query.problem.filter-unreadable");

    private final Described described;

    PageProblem(String code, int status, String messageKey) {
        this.described = new Described(code, status, messageKey);
    }

    @Override
    public Described described() {
        return described;
    }
}
