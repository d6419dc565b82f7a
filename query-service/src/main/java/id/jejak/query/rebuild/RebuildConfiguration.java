package id.jejak.query.rebuild;

import id.jejak.query.QueryProperties;
import id.jejak.query.QueryServiceConfiguration;
import id.jejak.query.kept.KeptConfiguration;
import id.jejak.query.projection.LogConnection;
import id.jejak.query.projection.Projection;
import id.jejak.web.problem.ProblemTypes;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings rebuilds into the query service. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {
    @Bean
    Rebuild rebuild(
            QueryProperties properties,
            @Qualifier(QueryServiceConfiguration.PROJECTOR) DataSource projector,
            @Qualifier(KeptConfiguration.ARCHIVIST) DataSource migratedKept,
            LogConnection log,
            List<Projection> projections) {
        DataSource owner = new DriverManagerDataSource(
                properties.url(),
                properties.owner().username(),
                properties.owner().password());
        Rebuild rebuild = new Rebuild(owner, projector, log.reader(), projections);
        // Before any page of this node can ask whether one is under way, which would be said of this too.
        rebuild.dropLeftovers();
        return rebuild;
    }

    @Bean
    ProblemTypes rebuildProblems() {
        return ProblemTypes.of(RebuildProblem.values());
    }

    @Bean
    RebuildMetrics rebuildMetrics(Rebuild rebuild) {
        return new RebuildMetrics(rebuild);
    }
}
