package id.jejak.standalone.bench;

import com.sun.management.OperatingSystemMXBean;
import id.jejak.command.dispatch.CommandDispatcher;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Looks at where a command's time goes, in runs of their own: whoever watches slows down what is watched. */
final class CommandProfile {
    private static final String APPEND = "append";
    private static final String LOOK_UP = "look-up";
    private static final String SURROUNDINGS = "surroundings";
    private static final String OTHER = "other";

    private final BenchDatabase database;
    private final Effort effort;
    private final StatementTimes times = new StatementTimes(CommandProfile::kindOf);

    CommandProfile(BenchDatabase database, Effort effort) {
        this.database = database;
        this.effort = effort;
    }

    private static String kindOf(String sql) {
        if (sql.contains("event_log.append(")) {
            return APPEND;
        }
        if (sql.contains("event_log.command")) {
            return LOOK_UP;
        }
        return sql.contains("event_log.event") ? SURROUNDINGS : OTHER;
    }

    /** Each figure with what took how long at its number of threads. */
    List<Figure> explain(
            List<Figure> figures, List<Integer> threads, BiFunction<CommandDispatcher, Integer, List<Load.Work>> works)
            throws Exception {
        List<Figure> explained = new ArrayList<>();
        try (Node node = Node.command(database, times::watch)) {
            // Takes all aggregates into memory, which one thread alone would take long to, and has what watches
            // compiled.
            Load.perSecond(
                    works.apply(node.dispatcher(), Collections.max(threads)),
                    effort.slice().multipliedBy(CommandsPerSecond.WARM_UP_SLICES));
            for (int i = 0; i < figures.size(); i++) {
                List<Load.Work> load = works.apply(node.dispatcher(), threads.get(i));
                Load.perSecond(load, effort.slice());
                explained.add(figures.get(i).timeGoes(List.of(seen(node.meters(), load))));
            }
        }
        return explained;
    }

    private String seen(MeterRegistry meters, List<Load.Work> load) throws Exception {
        times.clear();
        double appendBefore = appendSeconds(meters);
        Duration programBefore = programCpu();
        Map<Long, Duration> databaseBefore = database.cpuTimes();
        long start = System.nanoTime();
        double perSecond = Load.perSecond(load, effort.slice());
        double elapsed = (System.nanoTime() - start) / 1e9;
        double commands = perSecond * elapsed;
        double busy = elapsed * load.size();
        double append = appendSeconds(meters) - appendBefore;
        double lookUp = times.seconds(LOOK_UP);
        double surroundings = times.seconds(SURROUNDINGS);
        long batches = Math.max(1, times.count(APPEND));
        return String.format(
                Locale.ROOT,
                "%.2f ms a command: looking for a resend %.0f %%, reading streams %.0f %% (%.2f reads a command),"
                        + " waiting for the append %.0f %%, deciding, serializing and answering %.0f %%;"
                        + " %.1f commands a commit of %.2f ms, the writer in it %.0f %% of the time;"
                        + " cores busy: program %.2f, PostgreSQL %.2f",
                busy / commands * 1e3,
                100 * lookUp / busy,
                100 * surroundings / busy,
                times.count(SURROUNDINGS) / commands,
                100 * append / busy,
                100 * (busy - lookUp - surroundings - append) / busy,
                commands / batches,
                times.seconds(APPEND) / batches * 1e3,
                100 * times.seconds(APPEND) / elapsed,
                seconds(programCpu().minus(programBefore)) / elapsed,
                seconds(database.cpuTimeSince(databaseBefore)) / elapsed);
    }

    private static double appendSeconds(MeterRegistry meters) {
        return meters.get("jejak.append.latency").timer().totalTime(TimeUnit.SECONDS);
    }

    private static Duration programCpu() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
