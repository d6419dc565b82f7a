package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects a batch of Axon's, and writes it once, in the transaction that also moves the token. */
final class ProjectionInvoker implements EventHandlerInvoker {
    private static final String BATCH = ProjectionInvoker.class.getName() + ".batch";

    private final ProjectionWriter writer;
    private final DataSource projectorRole;
    private final ProjectionProgress progress;

    ProjectionInvoker(Projection projection, DataSource projectorRole, ProjectionProgress progress) {
        this.writer = new ProjectionWriter(projection);
        this.projectorRole = projectorRole;
        this.progress = progress;
    }

    /** Every event, also those that are ignored: the position that is applied counts them, and unknown ones must stop. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batchWork = CurrentUnitOfWork.get().root();
        List<RecordedEvent> batch = batchWork.getOrComputeResource(BATCH, key -> {
            List<RecordedEvent> events = new ArrayList<>();
            batchWork.onPrepareCommit(work -> write(events));
            batchWork.afterCommit(work -> progress.applied(events.get(events.size() - 1)));
            batchWork.onRollback(work -> progress.failed(failureOf(work)));
            return events;
        });
        batch.add((RecordedEvent) message.getPayload());
    }

    private void write(List<RecordedEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Axon opened no transaction around the batch");
        }
        Connection connection = DataSourceUtils.getConnection(projectorRole);
        try {
            writer.write(connection, events);
        } catch (SQLException e) {
            throw new ProjectionFailedException(
                    "The rows of events " + events.get(0).position() + " and following were not written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, projectorRole);
        }
    }

    private static @Nullable Throwable failureOf(UnitOfWork<?> work) {
        return work.getExecutionResult() == null
                ? null
                : work.getExecutionResult().getExceptionResult();
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
