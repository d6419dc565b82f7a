package id.jejak.query;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the read side, {@code jejak.query.*}.
 *
 * @param url JDBC address of the database that holds the event log and the views
 * @param owner who migrates the views
 * @param projector who reads the log and writes the views
 * @param reader who reads the views under row-level security
 * @param archivist who keeps the documents that are delivered
 * @param projections names of the projections that must run; the program starts with no more and no fewer
 * @param batchEvents most events that a projection writes in one transaction
 * @param takeOver how long a projection of a node that is gone stays unattended
 * @param patience longest wait for a position that is recorded and not applied
 * @param silence how long a statement of a page may go without any answer before its connection is given up
 * @param waitForLog how long a start waits for the database and the log that the command service migrates
 * @param readerConnections most connections for reading
 * @param documentCheck how kept documents are rendered anew and compared
 */
@ConfigurationProperties("jejak.query")
public record QueryProperties(
        String url,
        Login owner,
        Login projector,
        Login reader,
        Login archivist,
        List<String> projections,
        @DefaultValue("1000") int batchEvents,
        @DefaultValue("10s") Duration takeOver,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10s") Duration silence,
        @DefaultValue("60s") Duration waitForLog,
        @DefaultValue("10") int readerConnections,
        @DefaultValue DocumentCheck documentCheck) {

    /** Keeps its own copy. */
    public QueryProperties {
        projections = List.copyOf(projections);
    }

    /**
     * A bounded check, which goes round all kept documents in time.
     *
     * @param every pause between two checks; zero for none
     * @param documents most documents of one check
     */
    public record DocumentCheck(
            @DefaultValue("1h") Duration every,
            @DefaultValue("20") int documents) {}

    /** A role of the database and its password. */
    public record Login(String username, String password) {
        @Override
        public String toString() {
            return username;
        }
    }
}
