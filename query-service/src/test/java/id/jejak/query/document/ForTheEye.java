package id.jejak.query.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves a tested PDF in {@code target/documents}: no test sees whether a page is beautiful. */
final class ForTheEye {

    private ForTheEye() {}

    static void leave(String name, RenderedPdf pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "documents"));
            Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
