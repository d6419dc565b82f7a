package id.jejak.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program goes on while somebody builds it anew. */
class BuildWhileRunningIT {
    @TempDir
    static Path folder;

    @Test
    void a_build_takes_nothing_away_from_the_program_that_runs() throws IOException {
        Path jar = copyOfTheBuild();
        try (RunningJejak jejak = RunningJejak.start(folder, folder.resolve("data"))) {
            Files.write(jar, new byte[1 << 20]);
            assertThat(jejak.get("/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(jejak.bytes("/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1.pdf")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** A top folder with the run command and a finished build, so that no other test's program is touched. */
    private static Path copyOfTheBuild() throws IOException {
        Path target = Files.createDirectories(folder.resolve("standalone/target"));
        Files.createDirectories(folder.resolve("standalone/src"));
        for (String file : List.of("pom.xml", "standalone/pom.xml", "run")) {
            Files.copy(Readme.root().resolve(file), folder.resolve(file));
        }
        Path built = Readme.root().resolve("standalone/target");
        Files.copy(built.resolve("jejak.jar.original"), target.resolve("jejak.jar.original"));
        return Files.copy(built.resolve("jejak.jar"), target.resolve("jejak.jar"));
    }
}
