package id.jejak.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the read side in a process of its own, beside an event log that is migrated. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(QueryServiceConfiguration.class)
public class QueryServiceApplication {
    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }
}
