package id.jejak.standalone;

import id.jejak.query.QueryServiceConfiguration;
import id.jejak.standalone.database.DataFolderInUseException;
import id.jejak.standalone.database.DatabaseBeforeContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Runs both services in one process on an embedded PostgreSQL: what a newcomer starts. Takes {@code --server.port} and
 * {@code --jejak.data-folder}.
 */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
@Import(QueryServiceConfiguration.class)
public class JejakApplication {
    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(JejakApplication.class);
        application.addInitializers(new DatabaseBeforeContext());
        try {
            application.run(arguments);
        } catch (DataFolderInUseException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(1);
        }
    }
}
