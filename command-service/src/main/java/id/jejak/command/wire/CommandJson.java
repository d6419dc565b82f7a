package id.jejak.command.wire;

import id.jejak.command.rule.JejakCommand;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import java.time.Month;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Commands as JSON: value types stand as plain scalars (months and quarters as numbers, choices by their stored names,
 * decimals as numbers or as text), fields that are missing, unknown or wrong are refused by their JSON path.
 */
public final class CommandJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CommandJson() {}

    /** A mapper that reads and writes commands, exact in decimals. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Reads a command; throws {@link RuleViolation} with every field that is missing, unknown or not allowed. */
    public static <T extends JejakCommand> T read(Class<T> command, JsonNode json) {
        return CommandReader.read(command, json);
    }

    /** The aggregate that a command's JSON is meant for, whatever else is wrong with it; empty where it does not say. */
    public static String target(JsonNode json) {
        try {
            if (json.path("sectionYear").isString()) {
                return SectionYearId.parse(json.get("sectionYear").stringValue())
                        .toString();
            }
            if (json.path("kabupaten").isString()) {
                return new KabupatenCode(json.get("kabupaten").stringValue()).policyStream();
            }
            if (json.path("kecamatan").isString()) {
                return new KecamatanCode(json.get("kecamatan").stringValue()).value();
            }
            return "";
        } catch (InvalidValueException e) {
            // The identity itself is what is wrong: the refusal says so, and no other text may take its place.
            return "";
        }
    }

    /** Teaches a mapper every command of the {@link CommandCatalogue}. */
    public static JacksonModule module() {
        SimpleModule module = new SimpleModule("jejak-commands");
        CommandCatalogue.all().values().forEach(command -> teach(module, command));
        write(module, Quantity.class, (quantity, json) -> json.writeNumber(quantity.value()));
        write(module, Rupiah.class, (rupiah, json) -> json.writeNumber(rupiah.amount()));
        write(module, SectionYearId.class, (id, json) -> json.writeString(id.toString()));
        write(module, KecamatanCode.class, (code, json) -> json.writeString(code.value()));
        write(module, KabupatenCode.class, (code, json) -> json.writeString(code.value()));
        write(module, Post.class, (post, json) -> json.writeString(post.written()));
        write(module, Month.class, (month, json) -> json.writeNumber(month.getValue()));
        write(module, Quarter.class, (quarter, json) -> json.writeNumber(quarter.number()));
        write(module, Enum.class, (choice, json) -> json.writeString(StoredName.of(choice)));
        return module;
    }

    private static <T extends JejakCommand> void teach(SimpleModule module, Class<T> command) {
        module.addDeserializer(command, new StdDeserializer<T>(command) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return CommandReader.read(command, context.readTree(parser));
            }
        });
    }

    private static <T> void write(SimpleModule module, Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                writer.accept(value, json);
            }
        });
    }
}
