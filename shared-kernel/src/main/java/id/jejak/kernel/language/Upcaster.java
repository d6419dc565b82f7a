package id.jejak.kernel.language;

import tools.jackson.databind.JsonNode;

/** Lifts the stored JSON of one event from one revision to the next. */
public interface Upcaster {
    /** Stored name of the event, as in {@link StoredAs#value()}. */
    String event();

    /** The revision it reads; it answers with the next one. */
    int fromRevision();

    /** The same fact in the shape of revision {@code fromRevision() + 1}. */
    JsonNode upcast(JsonNode stored);
}
