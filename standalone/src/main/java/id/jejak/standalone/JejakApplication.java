package id.jejak.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs both services in one process: what a newcomer starts. */
@SpringBootApplication
public class JejakApplication {
    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication.run(JejakApplication.class, arguments);
    }
}
