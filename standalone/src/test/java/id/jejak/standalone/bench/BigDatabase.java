package id.jejak.standalone.bench;

import id.jejak.command.dispatch.KeptMigration;
import id.jejak.eventlog.EventLogMigration;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.projection.ViewsMigration;
import id.jejak.query.testing.BigLog;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with a big log; made once for all rows of a run that want one of the same size. */
final class BigDatabase {
    private static final Map<Long, BigDatabase> MADE = new HashMap<>();

    private final BenchDatabase database;
    private final BigLog log;
    private final long events;

    private BigDatabase(BenchDatabase database, BigLog log) {
        this.database = database;
        this.log = log;
        EventLogMigration.migrate(database.asSuperuser());
        KeptMigration.migrate(database.asSuperuser(), "jejak");
        ViewsMigration.migrate(database.as("jejak_owner"));
        this.events = log.appendTo(database.as("jejak_appender"));
        analyze();
    }

    /** What autovacuum does in its own time. */
    void analyze() {
        JdbcClient.create(database.asSuperuser()).sql("VACUUM ANALYZE").update();
    }

    /** The one of this size. */
    static synchronized BigDatabase of(Effort effort) throws IOException {
        BigDatabase made = MADE.get(effort.events());
        if (made == null) {
            made = new BigDatabase(BenchDatabase.empty(), BigLog.ofAbout(effort.events()));
            MADE.put(effort.events(), made);
        }
        return made;
    }

    /** Takes all of them away. */
    static synchronized void closeAll() throws IOException {
        for (BigDatabase made : MADE.values()) {
            made.database.close();
        }
        MADE.clear();
    }

    BenchDatabase database() {
        return database;
    }

    BigLog log() {
        return log;
    }

    /** How many events it really has. */
    long events() {
        return events;
    }

    static EventLogReader reader(DataSource source) {
        return new EventLogReader(source, new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
    }
}
