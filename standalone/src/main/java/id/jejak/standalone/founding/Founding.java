package id.jejak.standalone.founding;

import id.jejak.command.founding.FoundingHistory;
import id.jejak.command.founding.FoundingImporter;
import id.jejak.eventlog.FoundingImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final List<String> FILES = List.of(
            "luwu-timur/ketentuan.jsonl",
            "luwu-timur/kecamatan.jsonl",
            "kalaena/pelayanan-umum-2025.jsonl",
            "contoh/kalaena-pemerintahan-2025.jsonl");

    private final FoundingImport door;
    private final FoundingImporter importer;

    Founding(FoundingImport door, FoundingImporter importer) {
        this.door = door;
        this.importer = importer;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!door.isOpen()) {
            return;
        }
        FoundingHistory history = new FoundingHistory();
        for (String file : FILES) {
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
