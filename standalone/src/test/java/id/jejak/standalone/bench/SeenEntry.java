package id.jejak.standalone.bench;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.kernel.period.SectionYearId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Looks as the reader role, within its scope, until an entry is there and every projection is past it. */
final class SeenEntry implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_NANOS = 100_000;

    private final Connection connection;
    private final PreparedStatement look;
    private final List<Double> millisOfLooks = new ArrayList<>();

    SeenEntry(BenchDatabase database) throws SQLException {
        connection = database.as("jejak_reader").getConnection();
        try (Statement scope = connection.createStatement()) {
            scope.execute(
                    "SELECT set_config('jejak.kabupaten', '73.24', false), set_config('jejak.kecamatan', '', false)");
        }
        look = connection.prepareStatement("""
                SELECT (SELECT min(position) FROM views.applied_position) >= ?
                   AND EXISTS (SELECT 1 FROM views.section_budget_entry
                                WHERE kecamatan = ? AND year = ? AND section = ? AND entry = ?
                                  AND from_position <= ? AND to_position > ?)""");
    }

    void await(RealizeBudget command, long position) throws SQLException {
        SectionYearId id = command.sectionYear();
        look.setLong(1, position);
        look.setString(2, id.section().kecamatan().value());
        look.setInt(3, id.year().value());
        look.setString(4, id.section().slug());
        look.setString(5, command.entry());
        look.setLong(6, position);
        look.setLong(7, position);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isSeen()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Event " + position + " never became visible");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    List<Double> millisOfLooks() {
        return millisOfLooks;
    }

    private boolean isSeen() throws SQLException {
        long start = System.nanoTime();
        try (ResultSet row = look.executeQuery()) {
            row.next();
            boolean seen = row.getBoolean(1);
            millisOfLooks.add((System.nanoTime() - start) / 1e6);
            return seen;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
