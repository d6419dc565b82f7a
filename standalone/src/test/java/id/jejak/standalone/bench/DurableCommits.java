package id.jejak.standalone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a command is measured against: one row, about as long as an event, inserted and committed durably over JDBC. Each
 * thread has a connection and a prepared statement of its own.
 */
final class DurableCommits implements AutoCloseable {
    private static final int ROW_BYTES = 500;

    private final List<Committer> committers = new ArrayList<>();

    DurableCommits(BenchDatabase database, int threads) throws SQLException {
        JdbcClient superuser = JdbcClient.create(database.asSuperuser());
        superuser
                .sql("CREATE TABLE IF NOT EXISTS public.one_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                        + " payload bytea NOT NULL)")
                .update();
        for (int i = 0; i < threads; i++) {
            committers.add(new Committer(database.asSuperuser().getConnection()));
        }
    }

    /** The first so many threads. */
    List<Committer> threads(int threads) {
        return committers.subList(0, threads);
    }

    /** One thread's commits. */
    static final class Committer implements Load.Work {
        private final Connection connection;
        private final PreparedStatement insert;

        private Committer(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement("INSERT INTO public.one_row (payload) VALUES (?)");
            insert.setBytes(1, new byte[ROW_BYTES]);
        }

        @Override
        public void once() throws SQLException {
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Committer committer : committers) {
            committer.connection.close();
        }
    }
}
