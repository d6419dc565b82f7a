package id.jejak.query.rebuild;

import java.util.List;

/**
 * Where a table of the live views says something else than the log.
 *
 * @param projection that writes the table
 * @param positions those compared at which what holds differs; none when only past versions do
 * @param onlyLive versions that only the live table has
 * @param onlyAnew versions that only the table built anew has
 * @param otherwise versions that both have, with another content or another end
 * @param examples keys of a few of them, with the position that each version begins at
 */
public record TableDifference(
        String table,
        String projection,
        List<Long> positions,
        long onlyLive,
        long onlyAnew,
        long otherwise,
        List<String> examples) {
    /** Keeps its own copies. */
    public TableDifference {
        positions = List.copyOf(positions);
        examples = List.copyOf(examples);
    }
}
