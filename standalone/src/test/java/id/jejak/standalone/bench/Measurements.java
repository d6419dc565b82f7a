package id.jejak.standalone.bench;

import java.util.List;

/** Every row of the table, in order. */
final class Measurements {
    private Measurements() {}

    static List<Measurement> all() {
        return List.of(
                new CommandsPerSecond(),
                new CommitToVisible(),
                new SectionProjectionSpeed(),
                new RebuildSpeed(),
                new PastAndNow(),
                new DocumentsPerSecond(),
                new StartAndMemory());
    }
}
