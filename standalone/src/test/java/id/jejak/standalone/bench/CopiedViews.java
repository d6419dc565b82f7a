package id.jejak.standalone.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all views, written by COPY into tables of the same columns and without an index. */
final class CopiedViews {
    private static final int BUFFER_BYTES = 1 << 16;

    private final BenchDatabase database;

    CopiedViews(BenchDatabase database) {
        this.database = database;
    }

    /** How long the writing takes; where the rows come from is not counted. */
    double millis() throws SQLException, IOException {
        List<String> tables = JdbcClient.create(database.asSuperuser())
                .sql("SELECT relname FROM pg_class WHERE relnamespace = 'views'::regnamespace AND relkind = 'r'")
                .query(String.class)
                .list();
        double nanos = 0;
        Path rows = Files.createTempFile(BenchDatabase.newFolder(), "rows", ".copy");
        try (Connection connection = database.asSuperuser().getConnection();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            statement.execute("CREATE SCHEMA copied");
            for (String table : tables) {
                statement.execute("CREATE TABLE copied.%1$s (LIKE views.%1$s)".formatted(table));
                try (OutputStream out = Files.newOutputStream(rows)) {
                    copy.copyOut("COPY views.%s TO STDOUT".formatted(table), out);
                }
                long start = System.nanoTime();
                try (InputStream in = new BufferedInputStream(Files.newInputStream(rows), BUFFER_BYTES)) {
                    copy.copyIn("COPY copied.%s FROM STDIN".formatted(table), in, BUFFER_BYTES);
                }
                nanos += System.nanoTime() - start;
            }
            statement.execute("DROP SCHEMA copied CASCADE");
        } finally {
            BenchDatabase.delete(rows.getParent());
        }
        return nanos / 1e6;
    }
}
