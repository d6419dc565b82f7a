package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see: a kabupaten, or one kecamatan of it with what the whole kabupaten shares.
 *
 * @param kabupaten code such as {@code 73.24}
 * @param kecamatan code such as {@code 73.24.10}; null: every kecamatan
 */
public record ReadScope(String kabupaten, @Nullable String kecamatan) {

    /**
     * Sets the scope until the end of the connection's transaction; without one, it would hold for nothing at all.
     *
     * @throws IllegalStateException when the connection commits on its own
     */
    public void applyTo(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A scope is set inside a transaction");
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT set_config('jejak.kabupaten', ?, true), set_config('jejak.kecamatan', ?, true)")) {
            statement.setString(1, kabupaten);
            statement.setString(2, kecamatan == null ? "" : kecamatan);
            statement.execute();
        }
    }
}
