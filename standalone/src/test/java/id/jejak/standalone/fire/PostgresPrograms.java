package id.jejak.standalone.fire;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that standalone brings along, unpacked, so that a test holds its processes in its own hands. */
final class PostgresPrograms {
    private static final int EXECUTABLE = 0100;

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    private static final class Unpacked {
        private static final PostgresPrograms ONCE = unpack();
    }

    /** Unpacked once for all tests of a JVM. */
    static PostgresPrograms get() {
        return Unpacked.ONCE;
    }

    /** A command that runs a program; PostgreSQL refuses to be root, so root becomes nobody for it. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static PostgresPrograms unpack() {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", "amd64");
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            Path folder = Files.createTempDirectory("jejak-postgres");
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(folder, tar, entry);
                entry = tar.getNextEntry();
            }
            // For whoever root becomes.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path folder, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & EXECUTABLE) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException(target + " cannot be made executable");
            }
        }
    }
}
