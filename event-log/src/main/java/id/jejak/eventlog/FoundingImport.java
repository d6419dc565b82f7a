package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The door through which a dated history comes in before anything else happens. Events come in through
 * {@link AppendRequest#importedRecordingTime()}; the database refuses them once the door is shut. An import that was
 * interrupted is run again from its start: what is in the log already answers as a duplicate.
 */
public final class FoundingImport {
    private final DataSource appender;

    /** Asks and answers through the appender's role. */
    public FoundingImport(DataSource appender) {
        this.appender = appender;
    }

    /** Whether imported events are still accepted: not concluded, and no live event recorded. */
    public boolean isOpen() {
        return ask("SELECT founding_concluded_at IS NULL AND first_live_position IS NULL FROM event_log.state");
    }

    /** Whether somebody has said that the founding is over, after an import or instead of one. */
    public boolean isConcluded() {
        return ask("SELECT founding_concluded_at IS NOT NULL FROM event_log.state");
    }

    /** Shuts the door for good. True when this call did it, false when it was concluded before. */
    public boolean conclude() {
        return ask("SELECT event_log.conclude_founding()");
    }

    private boolean ask(String question) {
        try (Connection connection = appender.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        } catch (SQLException e) {
            throw DatabaseError.exception("The founding's state was asked for", e);
        }
    }
}
