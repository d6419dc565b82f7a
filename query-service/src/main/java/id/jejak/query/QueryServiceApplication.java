package id.jejak.query;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the read side in a process of its own; {@code query-service.properties} says with which settings. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(QueryServiceConfiguration.class)
public class QueryServiceApplication {
    /** Starts the program. */
    public static void main(String[] arguments) {
        // Of a name of its own, so that it is nobody's in a process that holds both services.
        new SpringApplicationBuilder(QueryServiceApplication.class)
                .properties("spring.config.name=query-service,application")
                .run(arguments);
    }
}
