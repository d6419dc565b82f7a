package id.jejak.command;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Runs the command side in a process of its own; {@code command-service.properties} says with which settings. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
public class CommandServiceApplication {
    /** Starts the program. */
    public static void main(String[] arguments) {
        // Of a name of its own, so that it is nobody's in a process that holds both services.
        new SpringApplicationBuilder(CommandServiceApplication.class)
                .properties("spring.config.name=command-service,application")
                .run(arguments);
    }
}
