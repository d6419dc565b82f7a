package id.jejak.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Jejak which address to open, once everything is there. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReadyMessage implements ApplicationRunner {
    private final ServletWebServerApplicationContext context;

    ReadyMessage(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String folder = context.getEnvironment().getProperty("jejak.data-folder", "data");
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%nJejak siap: buka http://localhost:%d/  (data di folder %s; hentikan dengan Ctrl+C)%n",
                        context.getWebServer().getPort(), folder);
    }
}
