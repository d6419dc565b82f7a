package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Folds the log from its first event into the empty views of a schema, in one pass for all projections: rows are copied
 * into bare tables, and get their keys and indexes afterwards. Memory is bounded.
 */
public final class ViewsFold implements AutoCloseable {
    private final ViewsSchema schema;
    private final Map<Projection, Long> upTo;
    private final long mostHeldBytes;
    private final CopyChunks chunks;
    private final Map<VersionedTable, FoldedTable> tables = new HashMap<>();
    private final BareTables bare;

    /**
     * Begins a fold.
     *
     * @param owner connection of the tables' owner, committing on its own; used by nobody else until the fold is closed
     * @param schema whose views are empty
     * @param upTo the last position that each projection takes in
     * @param mostHeldBytes about how much memory versions may take whose end is not known yet
     */
    public ViewsFold(Connection owner, ViewsSchema schema, Map<Projection, Long> upTo, long mostHeldBytes)
            throws SQLException {
        this.schema = schema;
        this.upTo = new LinkedHashMap<>(upTo);
        this.mostHeldBytes = mostHeldBytes;
        this.chunks = new CopyChunks(owner);
        List<VersionedTable> all = new ArrayList<>();
        upTo.keySet().forEach(projection -> all.addAll(projection.tables()));
        all.forEach(table -> tables.put(table, new FoldedTable(table, schema, chunks)));
        this.bare = BareTables.strip(owner, schema, all);
    }

    /**
     * What events change; needs nothing of the fold's connection, so another thread may do it for the events to come.
     *
     * @throws id.jejak.kernel.language.UnknownEventException for an event that a projection does not list
     */
    public List<Changes> translated(List<RecordedEvent> events) {
        List<Changes> all = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            List<RowChange> rows = new ArrayList<>();
            upTo.forEach((projection, last) -> {
                if (event.position() <= last) {
                    rows.addAll(projection.translations().translate(event));
                }
            });
            all.add(new Changes(Stamp.of(event), rows));
        }
        return all;
    }

    /** What one event changes in the tables of all projections. */
    public record Changes(Stamp stamp, List<RowChange> rows) {}

    /**
     * Takes the changes of the log's next events in.
     *
     * @throws MissingRowException when an event changes what was never recorded
     * @throws FoldFailedException when the database does not take the rows
     */
    public void add(List<Changes> changes) {
        for (Changes one : changes) {
            one.rows().forEach(row -> tables.get(row.table()).add(row, one.stamp()));
        }
        while (tables.values().stream().mapToLong(FoldedTable::heldBytes).sum() > mostHeldBytes) {
            tables.values().stream()
                    .max(Comparator.comparingLong(FoldedTable::heldBytes))
                    .orElseThrow()
                    .giveUpHalf();
        }
    }

    /** Copies what is still held; the positions then say how far each projection is. */
    public void finishRows() throws SQLException {
        for (FoldedTable table : tables.values()) {
            table.finish();
        }
        try (PreparedStatement statement = chunks.idle()
                .prepareStatement(
                        "INSERT INTO %s.applied_position (projection, position) VALUES (?, ?)".formatted(schema))) {
            for (Map.Entry<Projection, Long> one : upTo.entrySet()) {
                statement.setString(1, one.getKey().name());
                statement.setLong(2, one.getValue());
                statement.executeUpdate();
            }
        }
    }

    /**
     * Makes keys and indexes, and the statistics without which readers would wait; a key that comes twice fails.
     *
     * @param beside another connection of the tables' owner, so that two tables are worked on at once; ended on a failure
     * @throws FoldFailedException when the database does not make them
     */
    public void finishIndexes(Connection beside) throws SQLException {
        Connection owner = chunks.idle();
        Queue<VersionedTable> largestFirst = new ConcurrentLinkedQueue<>(tables.keySet().stream()
                .sorted(Comparator.comparingLong(
                                (VersionedTable table) -> tables.get(table).copiedRows())
                        .reversed())
                .toList());
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> complete(largestFirst, beside));
        try {
            complete(largestFirst, owner);
        } catch (RuntimeException failed) {
            beside.abort(Runnable::run);
            other.exceptionally(also -> {
                        failed.addSuppressed(also);
                        return null;
                    })
                    .join();
            throw failed;
        }
        Meanwhile.joined(other);
        bare.open(owner);
    }

    private void complete(Queue<VersionedTable> left, Connection owner) {
        for (VersionedTable table = left.poll(); table != null; table = left.poll()) {
            try {
                bare.complete(owner, table);
            } catch (SQLException e) {
                left.clear();
                throw new FoldFailedException(table, e);
            }
        }
    }

    @Override
    public void close() {
        chunks.close();
    }
}
