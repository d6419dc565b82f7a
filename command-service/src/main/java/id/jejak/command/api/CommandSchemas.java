package id.jejak.command.api;

import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Describes a command's JSON from its record, so that the description cannot lag behind what is read. */
final class CommandSchemas {
    private static final Map<Class<?>, Supplier<Schema<?>>> PLAIN = Map.ofEntries(
            Map.entry(String.class, StringSchema::new),
            Map.entry(int.class, IntegerSchema::new),
            Map.entry(long.class, () -> new IntegerSchema().format("int64")),
            Map.entry(boolean.class, BooleanSchema::new),
            Map.entry(BigDecimal.class, NumberSchema::new),
            Map.entry(LocalDate.class, () -> new StringSchema().format("date").example("2025-01-31")),
            Map.entry(Month.class, () -> between(1, 12)),
            Map.entry(Quarter.class, () -> between(1, 4)),
            Map.entry(Quantity.class, () -> atLeastZero("3")),
            Map.entry(Rupiah.class, () -> atLeastZero("423300")),
            Map.entry(
                    SectionYearId.class,
                    () -> pattern("\\d{2}\\.\\d{2}\\.\\d{2}/[a-z0-9-]+/\\d{4}", "73.24.10/pelayanan-umum/2025")),
            Map.entry(KecamatanCode.class, () -> pattern("\\d{2}\\.\\d{2}\\.\\d{2}", "73.24.10")),
            Map.entry(KabupatenCode.class, () -> pattern("\\d{2}\\.\\d{2}", "73.24")),
            Map.entry(Post.class, () -> pattern("camat|sekretaris|(kepala|pptk)/[a-z0-9-]+", "kepala/pelayanan-umum")));

    private final Function<RecordComponent, String> descriptions;

    /** Takes each field's description from here. */
    CommandSchemas(Function<RecordComponent, String> descriptions) {
        this.descriptions = descriptions;
    }

    /** The object that a record stands in. */
    Schema<?> of(Class<?> type) {
        ObjectSchema schema = new ObjectSchema();
        schema.setAdditionalProperties(false);
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = of(component.getGenericType());
            property.setDescription(descriptions.apply(component));
            schema.addProperty(component.getName(), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    private Schema<?> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return new ArraySchema().items(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return choice(plain);
        }
        Supplier<Schema<?>> schema = PLAIN.get(plain);
        if (schema != null) {
            return schema.get();
        }
        if (!plain.isRecord()) {
            throw new IllegalStateException("No schema says how a " + plain.getName() + " stands in JSON");
        }
        return of(plain);
    }

    private static Schema<?> choice(Class<?> type) {
        StringSchema schema = new StringSchema();
        for (Object constant : type.getEnumConstants()) {
            schema.addEnumItem(StoredName.of((Enum<?>) constant));
        }
        return schema;
    }

    private static Schema<?> between(int least, int most) {
        return new IntegerSchema().minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    }

    private static Schema<?> atLeastZero(String example) {
        return new NumberSchema().minimum(BigDecimal.ZERO).example(new BigDecimal(example));
    }

    private static Schema<?> pattern(String pattern, String example) {
        return new StringSchema().pattern("^(" + pattern + ")$").example(example);
    }
}
