package id.jejak.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.period.SectionYearEvent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionYearSheetTest {

    @Test
    void takes_every_event_of_a_sections_year() throws Exception {
        List<Class<?>> events = EventCatalogue.jejak().events().stream()
                .filter(SectionYearEvent.class::isAssignableFrom)
                .toList();
        assertThat(events).isNotEmpty();
        for (Class<?> event : events) {
            SectionYearSheet sheet = new SectionYearSheet();
            sheet.evolve(7, (SectionYearEvent) sample(event));
            assertThat(sheet.version()).as(event.getSimpleName()).isEqualTo(7);
        }
    }

    @Test
    void refuses_an_event_that_no_form_knows() {
        SectionYearEvent unknown = () -> "73.24.10/pelayanan-umum/2025";
        assertThatThrownBy(() -> new SectionYearSheet().evolve(0, unknown)).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void every_field_of_every_event_has_a_label_for_the_page_of_changes() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                getClass().getResourceAsStream("/messages/command_id.properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        Set<String> names = new HashSet<>();
        EventCatalogue.jejak().events().forEach(event -> gather(event, names));
        assertThat(names).isNotEmpty();
        assertThat(names.stream().filter(name -> !messages.containsKey("command.label." + name)))
                .isEmpty();
    }

    /** Names of what is no container itself, for only those stand in a row of the page. */
    private static void gather(Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> leaf = leaf(component.getGenericType());
            if (leaf.isRecord()) {
                gather(leaf, names);
            } else if (!component.getName().equals("sectionYear")) {
                names.add(component.getName());
            }
        }
    }

    private static Class<?> leaf(Type type) {
        return type instanceof ParameterizedType list ? leaf(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static Object sample(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getName(), types[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(String name, Class<?> type) throws Exception {
        Map<Class<?>, Object> plain = Map.of(
                String.class,
                name.equals("date") ? "2025-01-31" : "x",
                int.class,
                1,
                long.class,
                1L,
                BigDecimal.class,
                BigDecimal.ONE,
                List.class,
                List.of());
        return plain.containsKey(type) ? plain.get(type) : sample(type);
    }
}
