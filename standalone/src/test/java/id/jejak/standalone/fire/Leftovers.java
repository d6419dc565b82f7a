package id.jejak.standalone.fire;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What must not outlive the tests, whatever becomes of them: processes with all of their children, and mounts. */
final class Leftovers {
    private static final Set<Process> PROCESSES = ConcurrentHashMap.newKeySet();
    private static final Set<SmallDisk> DISKS = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::end, "end-what-tests-left"));
    }

    private Leftovers() {}

    /** A process that is started when everything is being ended ends at once. */
    static void add(Process process) {
        PROCESSES.add(process);
        if (ending) {
            kill(process);
        }
    }

    static void add(SmallDisk disk) {
        DISKS.add(disk);
    }

    static void remove(SmallDisk disk) {
        DISKS.remove(disk);
    }

    /** Ends a process and its children at once, as {@code kill -9} does; answers how many there were. */
    static int kill(Process process) {
        ProcessHandle[] all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toArray(ProcessHandle[]::new);
        int killed = 0;
        for (ProcessHandle one : all) {
            killed += one.destroyForcibly() ? 1 : 0;
        }
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
        PROCESSES.remove(process);
        return killed;
    }

    private static void end() {
        ending = true;
        PROCESSES.forEach(Leftovers::kill);
        DISKS.forEach(SmallDisk::close);
    }
}
