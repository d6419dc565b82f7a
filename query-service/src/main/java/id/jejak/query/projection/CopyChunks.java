package id.jejak.query.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends chunks of rows to the database on a thread of its own, one after the other, while the next is made. Whatever
 * fails there fails the next call here.
 */
final class CopyChunks implements AutoCloseable {
    private final Connection connection;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "views-fold-copy");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> underWay;

    /** Over a connection that commits on its own, and that nobody else uses meanwhile. */
    CopyChunks(Connection connection) {
        this.connection = connection;
    }

    /** Sends rows in COPY's text form, UTF-8, once the chunk before is there. */
    void send(String copy, byte[] rows) throws SQLException {
        await();
        underWay = sender.submit(() -> {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(rows));
            return null;
        });
    }

    /** Runs a statement after all chunks. */
    void execute(String sql) throws SQLException {
        await();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The connection, once all chunks are there. */
    Connection idle() throws SQLException {
        await();
        return connection;
    }

    private void await() throws SQLException {
        Future<?> sent = underWay;
        underWay = null;
        if (sent == null) {
            return;
        }
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while rows were sent", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            if (e.getCause() instanceof IOException broken) {
                throw new UncheckedIOException(broken);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
