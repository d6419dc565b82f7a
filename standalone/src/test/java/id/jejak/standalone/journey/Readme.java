package id.jejak.standalone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The commands that the README tells a newcomer, taken from its text. */
final class Readme {
    private Readme() {}

    /** The project's top folder. */
    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("jejak.root"), "jejak.root is set by the build"));
    }

    /** The commands of the first shell block, without their comments. */
    static List<String> commands() {
        try {
            String text = Files.readString(root().resolve("README.md"));
            int start = text.indexOf("```sh\n") + "```sh\n".length();
            return text.substring(start, text.indexOf("```", start))
                    .lines()
                    .map(line -> line.replaceFirst("\\s+#.*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
