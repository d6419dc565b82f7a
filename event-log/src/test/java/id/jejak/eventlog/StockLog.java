package id.jejak.eventlog;

import id.jejak.eventlog.testing.TestPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's own JDBC engine, as it comes, in a schema of its own. */
final class StockLog implements LogUnderTest {
    private final TestPostgres.Database database;
    private final Duration gapTimeout;
    private @Nullable TrackingToken token;

    StockLog(TestPostgres.Database database, Duration gapTimeout) throws SQLException {
        this.database = database;
        this.gapTimeout = gapTimeout;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA stock");
            engine(() -> keptOpen(connection)).createSchema(PostgresEventTableFactory.INSTANCE);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.superuser().getConnection();
        connection.setSchema("stock");
        return connection;
    }

    private JdbcEventStorageEngine engine(ConnectionProvider connections) {
        Jackson3Serializer json = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .dataType(byte[].class)
                .gapTimeout((int) gapTimeout.toMillis())
                .build();
    }

    @Override
    public Held begin(String story) {
        try {
            Connection connection = connect();
            connection.setAutoCommit(false);
            engine(() -> keptOpen(connection))
                    .appendEvents(new GenericDomainEventMessage<>("Story", story, 0, new StoryEvent.StoryBegun(story)));
            return new HeldTransaction(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> readOn() {
        List<String> stories = new ArrayList<>();
        engine(this::connect).readEvents(token, false).forEach(event -> {
            token = event.trackingToken();
            stories.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
        });
        return stories;
    }

    @Override
    public List<String> stored() {
        List<String> stories = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT aggregateIdentifier FROM DomainEventEntry ORDER BY globalIndex")) {
            while (row.next()) {
                stories.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stories;
    }

    /** The engine closes what it is given after every statement; a transaction must outlive that. */
    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                StockLog.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record HeldTransaction(Connection connection) implements Held {
        @Override
        public void commit() {
            try (connection) {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void rollback() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
