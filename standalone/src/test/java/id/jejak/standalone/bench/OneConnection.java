package id.jejak.standalone.bench;

import java.sql.Connection;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A source that always gives the same connection, as a pool with one user does. */
final class OneConnection extends SingleConnectionDataSource {
    OneConnection(Connection connection) {
        super(connection, true);
    }
}
