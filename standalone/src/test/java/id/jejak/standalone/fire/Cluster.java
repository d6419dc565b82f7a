package id.jejak.standalone.fire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command services and a query service, each a process of its own, on one PostgreSQL. */
final class Cluster implements AutoCloseable {
    final PostgresProcess postgres;
    final List<ServiceProcess> commands = new ArrayList<>();
    final ServiceProcess queries;

    /** Starts them in an empty folder, with PostgreSQL in one of its own. */
    Cluster(Path folder, PostgresProcess postgres, int commandNodes) {
        this.postgres = postgres;
        for (int node = 0; node < commandNodes; node++) {
            commands.add(ServiceProcess.commands(folder, "command-service-" + node, postgres));
            if (node == 0) {
                // Who comes second finds the log migrated.
                commands.get(0).awaitReady();
            }
        }
        queries = ServiceProcess.queries(folder, postgres);
        awaitReady();
    }

    /** Waits until all say that they can do their work. */
    void awaitReady() {
        commands.forEach(ServiceProcess::awaitReady);
        queries.awaitReady();
    }

    /** A caller at each command node. */
    List<Caller> callers() {
        return commands.stream().map(Caller::new).toList();
    }

    @Override
    public void close() {
        queries.close();
        commands.forEach(ServiceProcess::close);
        postgres.close();
    }
}
