package id.jejak.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;

/** Tells a database that is away for a while from a fault of the program. */
final class UnreachableDatabase {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    /** 08 connection, 53 resources (a full disk), 57 shut down, starting or timed out, 58 its own system's error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private UnreachableDatabase() {}

    /** Whether this is what an exception comes from. */
    static boolean isBehind(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof SQLException sql) {
                return isAway(sql);
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Without a state it comes from the pool, which closed a broken connection under whoever was using it. */
    private static boolean isAway(SQLException error) {
        String state = error.getSQLState();
        return error instanceof SQLTransientConnectionException
                || state == null
                || state.length() >= 2 && CLASSES.contains(state.substring(0, 2));
    }

    /**
     * What a person is told.
     *
     * @param sent whether something was sent that may or may not be recorded
     */
    static Refusal refusal(boolean sent) {
        return Refusal.of(sent ? ShellProblem.OUTCOME_UNKNOWN : ShellProblem.DATABASE_UNREACHABLE)
                .retryAfter(RETRY_AFTER);
    }
}
