package id.jejak.kernel.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stored events stay readable: a file for each event and revision is added, never edited. */
class ApprovedEventsTest {
    private final EventCatalogue catalogue = EventCatalogue.jejak();
    private final EventUpcasters upcasters = EventUpcasters.jejak();
    private final JsonMapper json = EventJson.mapper();

    static Stream<Class<?>> events() {
        return EventCatalogue.jejak().events().stream();
    }

    /** Every revision of every event, from the first to today's. */
    static Stream<StoredType> revisions() {
        EventCatalogue catalogue = EventCatalogue.jejak();
        return events().map(catalogue::typeOf).flatMap(type -> IntStream.rangeClosed(1, type.revision())
                .mapToObj(revision -> new StoredType(type.name(), revision)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_is_read_and_written_back_unchanged(Class<?> event) throws Exception {
        String stored = approved(catalogue.typeOf(event));

        Object read = json.readValue(stored, event);

        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(read))
                .isEqualToIgnoringNewLines(stored);
        assertThat(json.readValue(json.writeValueAsBytes(read), event)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void every_revision_is_read_into_the_event_of_today_with_all_that_it_said(StoredType stored) throws Exception {
        Class<?> event = catalogue.classOf(stored.name());
        JsonNode before = json.readTree(approved(stored));

        JsonNode lifted = upcasters.lift(before, stored.revision(), catalogue.typeOf(event));

        JsonNode today = json.readTree(json.writeValueAsBytes(json.treeToValue(lifted, event)));
        assertThat(before.properties())
                .allSatisfy(said -> assertThat(today.get(said.getKey())).isEqualTo(said.getValue()));
    }

    @Test
    void what_was_not_asked_at_the_first_revision_is_null_today() throws Exception {
        StoredType first = new StoredType("budget-realized", 1);
        StoredType current = catalogue.typeOf(BudgetRealized.class);

        JsonNode lifted = upcasters.lift(json.readTree(approved(first)), 1, current);

        assertThat(json.treeToValue(lifted, BudgetRealized.class)).satisfies(read -> {
            assertThat(read.reason()).isNull();
            assertThat(read.basis()).isNull();
        });
    }

    @Test
    void an_unknown_event_name_stops_the_reading() {
        assertThatThrownBy(() -> catalogue.classOf("budget-burnt")).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void a_revision_that_the_program_does_not_know_stops_the_reading() throws Exception {
        StoredType current = catalogue.typeOf(BudgetRealized.class);
        JsonNode stored = json.readTree(approved(current));

        assertThatThrownBy(() -> upcasters.lift(stored, current.revision() + 1, current))
                .isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> upcasters.lift(stored, 0, current)).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void a_field_that_an_old_revision_never_had_stops_the_reading() throws Exception {
        StoredType current = catalogue.typeOf(BudgetRealized.class);
        JsonNode stored = json.readTree(approved(current));

        assertThatThrownBy(() -> upcasters.lift(stored, 1, current)).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void every_approved_file_belongs_to_a_revision_of_an_event() throws Exception {
        Set<String> expected = revisions().map(ApprovedEventsTest::fileOf).collect(toSet());
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

    private static String approved(StoredType type) throws Exception {
        Path approved = directory().resolve(fileOf(type));
        assertThat(approved).as("approved JSON of " + type).exists();
        return Files.readString(approved).strip();
    }

    private static String fileOf(StoredType type) {
        return type.name() + "." + type.revision() + ".json";
    }

    private static Path directory() throws URISyntaxException, IOException {
        return Path.of(Objects.requireNonNull(ApprovedEventsTest.class.getResource("/approved"))
                .toURI());
    }
}
