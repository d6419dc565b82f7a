package id.jejak.query.kept;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.eventlog.AwaitedLog;
import id.jejak.eventlog.BoundedPool;
import id.jejak.query.QueryProperties;
import id.jejak.query.projection.ScopedReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the keeping of delivered documents into the query service. */
@Configuration(proxyBeanMethods = false)
public class KeptConfiguration {
    /** Qualifier of the archivist role's connections. */
    public static final String ARCHIVIST = "queryArchivist";

    private static final int CONNECTIONS = 4;

    @Bean(defaultCandidate = false)
    @Qualifier(ARCHIVIST)
    HikariDataSource queryArchivist(QueryProperties properties) {
        // Migrated before anybody can ask for a connection.
        DataSource owner = new DriverManagerDataSource(
                properties.url(),
                properties.owner().username(),
                properties.owner().password());
        AwaitedLog.migrated(owner, properties.url(), properties.waitForLog());
        DocumentsMigration.migrate(owner);
        return BoundedPool.open(
                "query-archivist",
                properties.url(),
                properties.archivist().username(),
                properties.archivist().password(),
                CONNECTIONS,
                properties.silence());
    }

    @Bean
    Archive archive(@Qualifier(ARCHIVIST) DataSource archivist) {
        return new Archive(archivist);
    }

    @Bean
    KeptDocuments keptDocuments(ScopedReader reader) {
        return new KeptDocuments(reader);
    }

    @Bean
    DocumentCheck documentCheck(
            Archive archive, Rendering rendering, MeterRegistry meters, ObjectProvider<Clock> clock) {
        return new DocumentCheck(archive, rendering, meters, clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    CheckSchedule documentCheckSchedule(DocumentCheck check, QueryProperties properties) {
        return new CheckSchedule(
                check,
                properties.documentCheck().every(),
                properties.documentCheck().documents());
    }
}
