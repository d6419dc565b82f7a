package id.jejak.standalone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What a run was made on. */
record Machine(String date, int cores, String jdk, String postgres, String system, String load, String commit) {
    /** As it is now; the commit is that of the folder, with a word when there are changes over it. */
    static Machine here(Path root, String postgresVersion) throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Machine(
                LocalDate.now(Clock.system(ZoneId.of("Asia/Makassar"))).toString(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                postgresVersion,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                String.format(Locale.ROOT, "%.1f", load),
                commit(root));
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        String commit = git(root, "rev-parse", "--short", "HEAD");
        String changes = git(root, "status", "--porcelain", "--untracked-files=no");
        return commit.isEmpty() ? "unknown" : changes.isEmpty() ? commit : commit + " with changes";
    }

    private static String git(Path root, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = root.toString();
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException noGit) {
            return "";
        }
    }

    String printed() {
        return "%s, %d cores, %s, PostgreSQL %s, %s, load average at the start %s, commit %s"
                .formatted(date, cores, jdk, postgres, system, load, commit);
    }
}
