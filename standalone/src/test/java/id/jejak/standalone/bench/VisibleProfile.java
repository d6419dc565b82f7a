package id.jejak.standalone.bench;

import id.jejak.query.projection.Projection;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks at what the projections do until a row is visible: their statements, by what they are for. */
final class VisibleProfile {
    private static final String LOG = "log";
    private static final String TOKEN = "token";
    private static final String ROWS = "rows";

    private final StatementTimes times = new StatementTimes(VisibleProfile::kindOf);

    private static String kindOf(String sql) {
        if (sql.contains("event_log.event")) {
            return LOG;
        }
        return sql.contains("views.token") ? TOKEN : ROWS;
    }

    DataSource watch(DataSource projector) {
        return times.watch(projector);
    }

    /** Forgets what was seen so far. */
    void begin() {
        times.clear();
    }

    /**
     * What was seen since the beginning.
     *
     * @param samples rows that became visible, one after the other
     * @param millis how long each took, at the median
     */
    String told(Node node, int samples, double millis) {
        double each = 1e3 / samples / node.parts(Projection.class).size();
        double log = times.seconds(LOG) * each;
        double token = times.seconds(TOKEN) * each;
        double rows = times.seconds(ROWS) * each;
        double commit = times.seconds(StatementTimes.COMMIT) * each;
        return String.format(
                Locale.ROOT,
                "of %.2f ms, watched, each of %d projections, all at once, takes %.2f ms to read the log (%.1f reads),"
                        + " %.2f ms for rows, %.2f ms for its token, %.2f ms to commit; the rest is threads that wake one another and wait for"
                        + " a core",
                millis,
                node.parts(Projection.class).size(),
                log,
                (double) times.count(LOG)
                        / samples
                        / node.parts(Projection.class).size(),
                rows,
                token,
                commit);
    }
}
