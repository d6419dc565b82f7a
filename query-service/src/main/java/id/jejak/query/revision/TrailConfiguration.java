package id.jejak.query.revision;

import id.jejak.query.projection.ScopedReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the trail into the query service. */
@Configuration(proxyBeanMethods = false)
public class TrailConfiguration {
    @Bean
    TrailProjection trailProjection() {
        return new TrailProjection();
    }

    @Bean
    TrailReader trailReader(ScopedReader reader) {
        return new TrailReader(reader);
    }
}
