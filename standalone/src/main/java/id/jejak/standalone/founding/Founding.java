package id.jejak.standalone.founding;

import id.jejak.command.founding.FoundingHistory;
import id.jejak.command.founding.FoundingImporter;
import id.jejak.eventlog.FoundingImport;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes the founding history in when the data folder is new, before anybody is told that Jejak is ready. */
@Component
@Order(0)
class Founding implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final FoundingImport door;
    private final FoundingImporter importer;
    private final FoundingSet set;

    Founding(
            FoundingImport door, FoundingImporter importer, @Value("${jejak.founding:kalaena-triwulan-1}") String set) {
        this.door = door;
        this.importer = importer;
        this.set = FoundingSet.of(set);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!door.isOpen()) {
            return;
        }
        FoundingHistory history = new FoundingHistory();
        for (String file : set.files()) {
            try (InputStream lines = new ClassPathResource("founding/" + file).getInputStream()) {
                history.add(file, lines);
            }
        }
        FoundingImporter.Summary summary = importer.run(history);
        LOG.info(
                "Founded with {} commands ({} of them taken in by an earlier start)",
                summary.recorded() + summary.recordedBefore(),
                summary.recordedBefore());
    }
}
