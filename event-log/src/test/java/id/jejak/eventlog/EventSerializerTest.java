package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.StoryEvent.LineAdded;
import id.jejak.eventlog.StoryEvent.PriceSet;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.language.UnknownEventException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class EventSerializerTest {
    private final EventSerializer serializer = Story.SERIALIZER;

    @Test
    void writes_components_in_order_decimals_plain_and_dates_as_iso() {
        PriceSet price = new PriceSet(
                new BigDecimal("4.2330000E+7"),
                "IDR",
                LocalDate.of(2025, 3, 31),
                Instant.parse("2025-04-09T01:02:03.000004Z"));

        assertThat(json(price))
                .isEqualTo("{\"amount\":42330000,\"currency\":\"IDR\",\"from\":\"2025-03-31\","
                        + "\"until\":\"2025-04-09T01:02:03.000004Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"423300.00", "0.10", "0", "12345678901234567890.1234567890", "33.333333333333333333333"})
    void keeps_every_digit_of_a_decimal(String amount) {
        PriceSet price = new PriceSet(new BigDecimal(amount), "IDR", LocalDate.of(2025, 1, 1), null);

        assertThat(json(price)).contains("\"amount\":" + amount + ",");
        assertThat(read("price-set", 3, json(price))).isEqualTo(price);
    }

    @Test
    void lifts_older_revisions_step_by_step_without_losing_a_digit() {
        PriceSet expected = new PriceSet(new BigDecimal("10.00"), "IDR", LocalDate.of(2025, 1, 1), null);

        assertThat(read("price-set", 1, "{\"price\":10.00,\"from\":\"2025-01-01\",\"until\":null}"))
                .isEqualTo(expected);
        assertThat(read(
                        "price-set",
                        2,
                        "{\"price\":10.00,\"currency\":\"IDR\",\"from\":\"2025-01-01\",\"until\":null}"))
                .isEqualTo(expected);
    }

    @Test
    void refuses_a_name_or_a_revision_that_it_does_not_know() {
        assertThatThrownBy(() -> read("story-burnt", 1, "{}")).isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> read("price-set", 4, "{}")).isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> read("line-added", 0, "{}")).isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> serializer.write("no event")).isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType(LineAdded.class.getName(), "1")))
                .isInstanceOf(UnknownEventException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":1,\"text\":\"a\",\"mood\":\"riang\"}",
                "{\"number\":1}",
                "{\"number\":null,\"text\":\"a\"}",
                "{\"number\":1.5,\"text\":\"a\"}",
                "{\"number\":1,\"number\":2,\"text\":\"a\"}",
                "{\"number\":1,\"text\":\"a\"} {}"
            })
    void refuses_what_is_not_exactly_the_event(String stored) {
        assertThatThrownBy(() -> read("line-added", 1, stored)).isInstanceOf(JacksonException.class);
    }

    @Test
    void serves_axon_under_stable_names() {
        LineAdded line = new LineAdded(7, "tujuh");

        SerializedObject<String> stored = serializer.serialize(line, String.class);

        assertThat(stored.getType().getName()).isEqualTo("line-added");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(line);
    }

    @Test
    void knows_every_event_of_jejak() {
        EventCatalogue catalogue = EventCatalogue.jejak();
        EventSerializer all = new EventSerializer(catalogue, EventUpcasters.jejak());

        assertThat(catalogue.events()).isNotEmpty().allSatisfy(event -> assertThat(
                        all.classForType(all.typeForClass(event)))
                .isEqualTo(event));
    }

    private String json(Object event) {
        return new String(serializer.write(event), StandardCharsets.UTF_8);
    }

    private Object read(String name, int revision, String stored) {
        return serializer.read(name, revision, stored.getBytes(StandardCharsets.UTF_8));
    }
}
