package id.jejak.standalone.fire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command services and a query service, each a process of its own, on one PostgreSQL. */
final class Cluster implements AutoCloseable {
    final PostgresProcess postgres;
    final List<ServiceProcess> commands = new ArrayList<>();
    private final List<ServiceProcess> queries = new ArrayList<>();

    /** Starts them in an empty folder, with PostgreSQL in one of its own. */
    Cluster(Path folder, PostgresProcess postgres, int commandNodes) {
        this.postgres = postgres;
        try {
            commands.add(ServiceProcess.commands(folder, "command-service-0", postgres)
                    .awaitReady());
            for (int node = 1; node < commandNodes; node++) {
                commands.add(ServiceProcess.commands(folder, "command-service-" + node, postgres));
            }
            queries.add(ServiceProcess.queries(folder, postgres));
            awaitReady();
        } catch (AssertionError | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Waits until all say that they can do their work. */
    void awaitReady() {
        commands.forEach(ServiceProcess::awaitReady);
        queries.forEach(ServiceProcess::awaitReady);
    }

    /** The query service. */
    ServiceProcess queries() {
        return queries.get(0);
    }

    /** A caller at each command node. */
    List<Caller> callers() {
        return commands.stream().map(Caller::new).toList();
    }

    @Override
    public void close() {
        queries.forEach(ServiceProcess::close);
        commands.forEach(ServiceProcess::close);
        postgres.close();
    }
}
