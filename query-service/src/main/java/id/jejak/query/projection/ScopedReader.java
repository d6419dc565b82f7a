package id.jejak.query.projection;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the views as the reader role, inside one read-only transaction that carries the viewer's scope; row-level
 * security shows nothing beyond it.
 */
public final class ScopedReader {
    private final DataSource readerRole;
    private final JdbcClient jdbc;
    private final TransactionTemplate readOnly;

    /** Over connections of the reader role. */
    public ScopedReader(DataSource readerRole) {
        this.readerRole = readerRole;
        this.jdbc = JdbcClient.create(readerRole);
        this.readOnly = new TransactionTemplate(new DataSourceTransactionManager(readerRole));
        this.readOnly.setReadOnly(true);
    }

    /**
     * Runs a reading within the viewer's scope.
     *
     * @throws IllegalStateException inside another reading: a scope is never widened on the way
     */
    public <T> T read(Scope scope, Supplier<T> reading) {
        if (isReading()) {
            throw new IllegalStateException("A reading with a scope is under way already");
        }
        return readOnly.execute(status -> {
            jdbc.sql("SELECT set_config('jejak.kabupaten', ?, true), set_config('jejak.kecamatan', ?, true)")
                    .params(
                            scope.kabupaten().value(),
                            scope.kecamatan() == null ? "" : scope.kecamatan().value())
                    .query((row, number) -> row.getString(1))
                    .single();
            return reading.get();
        });
    }

    /**
     * For the statements of a reading.
     *
     * @throws IllegalStateException outside {@link #read}, where every question would be answered with nothing
     */
    public JdbcClient jdbc() {
        if (!isReading()) {
            throw new IllegalStateException("The views are read within a scope only: ScopedReader.read");
        }
        return jdbc;
    }

    private boolean isReading() {
        return TransactionSynchronizationManager.hasResource(readerRole);
    }
}
