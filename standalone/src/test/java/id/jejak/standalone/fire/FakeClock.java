package id.jejak.standalone.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A clock that is set while the process that reads it runs on (libfaketime). */
final class FakeClock {
    private static final List<String> PLACES = List.of(
            "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
            "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
            "/usr/lib/faketime/libfaketime.so.1",
            "/usr/local/lib/faketime/libfaketime.so.1");

    private final Path setting;

    /** The true time, until it is set. */
    FakeClock(Path folder) {
        setting = folder.resolve("faketime");
        set("+0");
    }

    /** Sets it, relative to the true time, as in {@code -1h}. */
    void set(String offset) {
        try {
            Files.writeString(setting, offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a process needs to see this clock. */
    Map<String, String> environment() {
        String library = PLACES.stream()
                .filter(place -> Files.exists(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A clock that is set back needs libfaketime, looked for in "
                        + PLACES + ". Install it (Debian: apt-get install libfaketime)."));
        return Map.of(
                "LD_PRELOAD",
                library,
                "FAKETIME_TIMESTAMP_FILE",
                setting.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                // Timers stay what they are: a real clock that is set does not change them either.
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }
}
