package id.jejak.eventlog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Pools of connections in which nobody waits for ever: a database that is gone, or does not answer, becomes an error in
 * seconds, and connections come back by themselves.
 */
public final class BoundedPool {
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration VALIDATING = Duration.ofSeconds(1);

    private BoundedPool() {}

    /**
     * Opens a pool. Its first connection is made when it is first asked for one, so that it can be made before the
     * database is there.
     *
     * @param name shown in logs and metrics
     * @param url JDBC address
     * @param user role of the database
     * @param connections most connections at a time
     * @param silence how long a statement may go without any answer before its connection is given up
     * @param settings of PostgreSQL for its connections, each as {@code name=value} without spaces
     */
    public static HikariDataSource open(
            String name,
            String url,
            String user,
            String password,
            int connections,
            Duration silence,
            String... settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTING.toMillis());
        config.setValidationTimeout(VALIDATING.toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", CONNECTING.toSeconds());
        config.addDataSourceProperty("socketTimeout", silence.toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        if (settings.length > 0) {
            config.addDataSourceProperty("options", "-c " + String.join(" -c ", settings));
        }
        return new HikariDataSource(config);
    }
}
