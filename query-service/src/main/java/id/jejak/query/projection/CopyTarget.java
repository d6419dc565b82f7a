package id.jejak.query.projection;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table that rows are copied into, collected to chunks. */
final class CopyTarget {
    private static final int CHUNK_CHARACTERS = 256 * 1024;

    private final CopyChunks chunks;
    private final String copy;
    private StringBuilder rows = new StringBuilder(CHUNK_CHARACTERS / 8);

    CopyTarget(CopyChunks chunks, String table, String columns) {
        this.chunks = chunks;
        this.copy = "COPY %s (%s) FROM STDIN".formatted(table, columns);
    }

    /** Adds a row; it is in the database after {@link #flush}. */
    void add(List<@Nullable String> columns) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                rows.append('\t');
            }
            write(columns.get(i));
        }
        rows.append('\n');
        if (rows.length() >= CHUNK_CHARACTERS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (!rows.isEmpty()) {
            chunks.send(copy, rows);
            rows.setLength(0);
        }
    }

    private void write(@Nullable String value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        int length = value.length();
        int written = 0;
        for (int i = 0; i < length; i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped != null) {
                rows.append(value, written, i).append(escaped);
                written = i + 1;
            }
        }
        rows.append(value, written, length);
    }

    private static @Nullable String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
