package id.jejak.query.projection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table that rows are copied into, collected to chunks. */
final class CopyTarget {
    private static final int CHUNK_BYTES = 256 * 1024;
    private static final byte[] NULL = {'\\', 'N'};

    private final CopyChunks chunks;
    private final String copy;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream(CHUNK_BYTES / 8);

    CopyTarget(CopyChunks chunks, String table, String columns) {
        this.chunks = chunks;
        this.copy = "COPY %s (%s) FROM STDIN".formatted(table, columns);
    }

    /** Adds a row; it is in the database after {@link #flush}. */
    void add(List<@Nullable String> columns) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                rows.write('\t');
            }
            write(columns.get(i));
        }
        rows.write('\n');
        if (rows.size() >= CHUNK_BYTES) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (rows.size() > 0) {
            chunks.send(copy, rows.toByteArray());
            rows.reset();
        }
    }

    private void write(@Nullable String value) {
        if (value == null) {
            rows.writeBytes(NULL);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte escaped = escaped(bytes[i]);
            if (escaped != 0) {
                rows.write(bytes, written, i - written);
                rows.write('\\');
                rows.write(escaped);
                written = i + 1;
            }
        }
        rows.write(bytes, written, bytes.length - written);
    }

    /** What stands for a byte after a backslash, 0 for one that stands for itself. */
    private static byte escaped(byte one) {
        return switch (one) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
