package id.jejak.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventMetadata;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.language.StoredType;
import id.jejak.kernel.language.UnknownEventException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their stable names, and reads them again or fails: an unknown name, revision or property,
 * a missing one, a number that would lose digits are errors, never guesses. For events only.
 */
public final class EventSerializer implements Serializer {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final EventUpcasters upcasters;
    private final JsonMapper json = mapper();
    private final Converter converter = new ChainingConverter();

    /** For the events of a catalogue, with the steps that lift their older revisions. */
    public EventSerializer(EventCatalogue catalogue, EventUpcasters upcasters) {
        this.catalogue = catalogue;
        this.upcasters = upcasters;
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // The order of the record's components, as a reader of the code expects it.
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .build();
    }

    /** An event ready to be appended, with a new time-ordered id. */
    public NewEvent newEvent(
            String aggregateId, long sequence, String aggregateType, Object payload, EventMetadata metadata) {
        return newEvent(TimeOrderedIds.next(), aggregateId, sequence, aggregateType, payload, metadata);
    }

    /** An event ready to be appended. */
    public NewEvent newEvent(
            UUID eventId,
            String aggregateId,
            long sequence,
            String aggregateType,
            Object payload,
            EventMetadata metadata) {
        StoredType type = catalogue.typeOf(payload.getClass());
        return new NewEvent(
                eventId,
                aggregateId,
                sequence,
                aggregateType,
                type.name(),
                type.revision(),
                write(payload),
                writeMetadata(metadata));
    }

    /** The JSON of an event, UTF-8. */
    public byte[] write(Object event) {
        catalogue.typeOf(event.getClass());
        return json.writeValueAsBytes(event);
    }

    /**
     * The event that was stored under a name and revision, lifted to its current shape.
     *
     * @throws UnknownEventException when the catalogue has no such name, or no way from that revision
     */
    public Object read(String name, int revision, byte[] stored) {
        Class<?> type = catalogue.classOf(name);
        StoredType current = catalogue.typeOf(type);
        if (revision == current.revision()) {
            return json.readValue(stored, type);
        }
        JsonNode lifted = upcasters.lift(json.readTree(stored), revision, current);
        return json.treeToValue(lifted, type);
    }

    /** Only what the log has no column for: the command id and the import's time are kept once. */
    byte[] writeMetadata(EventMetadata metadata) {
        Map<String, String> stored = new LinkedHashMap<>(metadata.toMap());
        stored.remove("commandId");
        stored.remove("importedAt");
        return json.writeValueAsBytes(stored);
    }

    EventMetadata readMetadata(byte[] stored, UUID commandId, @Nullable Instant importedAt) {
        Map<String, String> all = new LinkedHashMap<>(json.readValue(stored, TEXTS));
        all.put("commandId", commandId.toString());
        if (importedAt != null) {
            all.put("importedAt", importedAt.toString());
        }
        return EventMetadata.fromMap(all);
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        T data = converter.convert(write(object), byte[].class, expectedRepresentation);
        return new SimpleSerializedObject<>(data, expectedRepresentation, typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(byte[].class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        byte[] stored = converter.convert(serialized, byte[].class).getData();
        SerializedType type = serialized.getType();
        return (T) read(type.getName(), Integer.parseInt(type.getRevision()), stored);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return catalogue.classOf(type.getName());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        StoredType stored = catalogue.typeOf((Class<?>) type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
