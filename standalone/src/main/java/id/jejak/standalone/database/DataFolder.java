package id.jejak.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything that must not be lost; one running Jejak at a time owns it. */
final class DataFolder implements AutoCloseable {
    private static final long ORPHAN_STOP_SECONDS = 30;

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Takes the folder, creating it when it is not there; refuses one that another running Jejak holds. */
    static DataFolder take(Path path) {
        try {
            Path absolute = Files.createDirectories(path.toAbsolutePath().normalize());
            FileChannel lockFile = FileChannel.open(
                    absolute.resolve("jejak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(lockFile);
            if (lock == null) {
                lockFile.close();
                throw new DataFolderInUseException(absolute);
            }
            return new DataFolder(absolute, lockFile, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Where PostgreSQL keeps its files. */
    Path postgres() {
        return path.resolve("postgres");
    }

    /** Where the PostgreSQL programs are unpacked to. */
    Path programs() {
        return path.resolve("programs");
    }

    /** What PostgreSQL says of itself once it was started again. */
    Path postgresLog() {
        return path.resolve("postgres.log");
    }

    /** Where a running PostgreSQL names its process. */
    Path serverFile() {
        return postgres().resolve("postmaster.pid");
    }

    /**
     * Stops a PostgreSQL that a killed Jejak left running on this folder. Safe because the lock is ours: no other Jejak
     * uses it.
     */
    void stopOrphan() {
        server().ifPresent(server -> {
            server.destroy();
            try {
                server.onExit().get(ORPHAN_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new IllegalStateException(
                        "A PostgreSQL (process " + server.pid() + ") still runs on " + postgres()
                                + " and does not stop; stop it and start again.",
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for PostgreSQL to stop", e);
            }
        });
    }

    /** The PostgreSQL that runs on this folder. A process that only waits to be buried has no command and is none. */
    Optional<ProcessHandle> server() {
        try {
            // Empty where a full disk cut it short.
            String number = Files.readString(serverFile())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            return number.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(number)).filter(process -> process.info()
                            .command()
                            .map(command -> command.contains("postgres"))
                            .orElse(false));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + serverFile(), e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
