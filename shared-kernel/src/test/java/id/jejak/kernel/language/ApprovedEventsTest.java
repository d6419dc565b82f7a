package id.jejak.kernel.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Stored events stay readable: a file for each event and revision is added, never edited. */
class ApprovedEventsTest {
    private final EventCatalogue catalogue = EventCatalogue.jejak();
    private final JsonMapper json = EventJson.mapper();

    static Stream<Class<?>> events() {
        return EventCatalogue.jejak().events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_is_read_and_written_back_unchanged(Class<?> event) throws Exception {
        Path approved = directory().resolve(fileOf(event));
        assertThat(approved).as("approved JSON of " + event.getSimpleName()).exists();
        String stored = Files.readString(approved).strip();

        Object read = json.readValue(stored, event);

        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(read))
                .isEqualToIgnoringNewLines(stored);
        assertThat(json.readValue(json.writeValueAsBytes(read), event)).isEqualTo(read);
    }

    @Test
    void every_approved_file_belongs_to_an_event() throws Exception {
        Set<String> expected = events().map(this::fileOf).collect(toSet());
        try (Stream<Path> files = Files.list(directory())) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_field_that_the_program_does_not_know_is_refused() throws Exception {
        String stored = Files.readString(directory().resolve("monthly-report-withdrawn.1.json"))
                .replaceFirst("\\{", "{\"surprise\": 1,");

        assertThatThrownBy(() -> json.readValue(stored, catalogue.classOf("monthly-report-withdrawn")))
                .hasMessageContaining("surprise");
    }

    @Test
    void a_field_that_is_missing_is_refused() throws Exception {
        String stored = Files.readString(directory().resolve("monthly-report-withdrawn.1.json"))
                .replaceFirst("\"month\" : 1,", "");

        assertThatThrownBy(() -> json.readValue(stored, catalogue.classOf("monthly-report-withdrawn")))
                .hasMessageContaining("month");
    }

    private String fileOf(Class<?> event) {
        StoredType type = catalogue.typeOf(event);
        return type.name() + "." + type.revision() + ".json";
    }

    private static Path directory() throws URISyntaxException, IOException {
        return Path.of(Objects.requireNonNull(ApprovedEventsTest.class.getResource("/approved"))
                .toURI());
    }
}
