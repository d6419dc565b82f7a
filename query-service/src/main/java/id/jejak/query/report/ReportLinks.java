package id.jejak.query.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a report's page leads to.
 *
 * @param pdf the file as of the same moment; as of the same event while it waits for approval, so that an approver reads
 *     the file whose digest the approval names
 * @param json the figures as of the same moment
 * @param form where the present state is recorded and corrected
 * @param decide the same, with what the approver was shown; null unless it waits for approval
 * @param trail what was recorded about its period
 */
record ReportLinks(
        String pdf, String json, String form, @Nullable String decide, String trail) {
    /** The digest is that of the file as of the state's position; null unless the report waits for approval. */
    ReportLinks(ReportState state, @Nullable String sha256) {
        this(
                state.path() + ".pdf" + (sha256 == null ? state.standpoint().query() : asShown(state)),
                state.path() + ".json" + state.standpoint().query(),
                state.period().formIn(state.id()),
                sha256 == null
                        ? null
                        : state.period().formIn(state.id()) + asShown(state) + "&sidik=" + sha256 + "#setujui",
                "/kecamatan/" + state.id() + "/jejak?"
                        + state.period().written().replace('/', '=')
                        + state.standpoint().furtherQuery());
    }

    private static String asShown(ReportState state) {
        return "?posisi=" + state.standpoint().position();
    }
}
