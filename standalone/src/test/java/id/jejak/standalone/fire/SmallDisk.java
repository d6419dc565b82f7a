package id.jejak.standalone.fire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A file system of its own, of a size that a test can fill and free again. */
final class SmallDisk implements AutoCloseable {
    private static final long COMMAND_SECONDS = 20;
    private static final int CHUNK_BYTES = 1 << 16;

    private final Path folder;
    private boolean mounted = true;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on an empty folder. Never skipped: a machine that does not allow it is told how it would. */
    static SmallDisk mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            String said = run(asRoot(
                    "mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    "mode=1777,size=" + megabytes + "m",
                    "jejak-fire",
                    folder.toString()));
            if (!said.isEmpty()) {
                throw new AssertionError(
                        "A small file system could not be mounted, so that a full disk cannot be tried (" + said
                                + "). Run the tests as root or where sudo asks no password, in a container that may mount"
                                + " (docker run --cap-add SYS_ADMIN).");
            }
            SmallDisk disk = new SmallDisk(folder);
            Leftovers.add(disk);
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is mounted. */
    Path folder() {
        return folder;
    }

    /** Takes all space that is left; answers how many bytes that were. */
    long fill() {
        long written = 0;
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            byte[] chunk = new byte[CHUNK_BYTES];
            while (true) {
                ballast.write(chunk);
                written += chunk.length;
            }
        } catch (IOException full) {
            return written;
        }
    }

    /** Bytes that can still be written. */
    long freeBytes() {
        return folder.toFile().getUsableSpace();
    }

    /** Gives back what {@link #fill} took. */
    void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public synchronized void close() {
        if (mounted) {
            mounted = false;
            String said = run(asRoot("umount", "--lazy", folder.toString()));
            Leftovers.remove(this);
            if (!said.isEmpty()) {
                throw new IllegalStateException("The small file system is still mounted: " + said);
            }
        }
    }

    private static List<String> asRoot(String... command) {
        List<String> all = new ArrayList<>();
        if (!System.getProperty("user.name").equals("root")) {
            all.addAll(List.of("sudo", "-n"));
        }
        all.addAll(List.of(command));
        return all;
    }

    /** What a command complained of; empty when it went well. */
    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return command + " did not end";
            }
            return process.exitValue() == 0 ? "" : said + " (exit " + process.exitValue() + ")";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
