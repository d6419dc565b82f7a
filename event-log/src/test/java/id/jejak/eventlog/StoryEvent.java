package id.jejak.eventlog;

import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.language.JejakEvent;
import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.language.Upcaster;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events that only these tests know. */
sealed interface StoryEvent extends JejakEvent {

    @StoredAs("story-begun")
    record StoryBegun(String title) implements StoryEvent {}

    @StoredAs("line-added")
    record LineAdded(int number, String text) implements StoryEvent {}

    @StoredAs(value = "price-set", revision = 3)
    record PriceSet(
            BigDecimal amount,
            String currency,
            LocalDate from,
            @Nullable Instant until) implements StoryEvent {}

    /** Revision 1 had no currency. */
    Upcaster PRICE_WITHOUT_CURRENCY = step(1, price -> price.put("currency", "IDR"));

    /** Revision 2 called the amount a price. */
    Upcaster PRICE_CALLED_PRICE = step(2, price -> price.set("amount", price.remove("price")));

    static EventSerializer serializer() {
        return new EventSerializer(
                EventCatalogue.of(StoryEvent.class), EventUpcasters.of(PRICE_WITHOUT_CURRENCY, PRICE_CALLED_PRICE));
    }

    private static Upcaster step(int revision, Consumer<ObjectNode> change) {
        return new Upcaster() {
            @Override
            public String event() {
                return "price-set";
            }

            @Override
            public int fromRevision() {
                return revision;
            }

            @Override
            public JsonNode upcast(JsonNode stored) {
                ObjectNode lifted = stored.deepCopy().asObject();
                change.accept(lifted);
                return lifted;
            }
        };
    }
}
