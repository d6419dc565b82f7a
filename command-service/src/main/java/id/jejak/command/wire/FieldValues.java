package id.jejak.command.wire;

import id.jejak.command.rule.RuleViolation.Broken;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the values that stand in one JSON scalar each. */
final class FieldValues {
    /** No figure of a sub-district has more digits before the decimal point; it also bounds what an exponent costs. */
    private static final int MOST_DIGITS = 18;

    private static final Map<Class<?>, Function<JsonNode, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, FieldValues::text),
            Map.entry(int.class, FieldValues::integer),
            Map.entry(long.class, FieldValues::longInteger),
            Map.entry(boolean.class, FieldValues::flag),
            Map.entry(BigDecimal.class, FieldValues::decimal),
            Map.entry(LocalDate.class, FieldValues::date),
            Map.entry(Month.class, FieldValues::month),
            Map.entry(Quarter.class, node -> Quarter.of(integer(node))),
            Map.entry(Quantity.class, node -> new Quantity(decimal(node))),
            Map.entry(Rupiah.class, node -> new Rupiah(decimal(node))),
            Map.entry(SectionYearId.class, node -> SectionYearId.parse(text(node))),
            Map.entry(KecamatanCode.class, node -> new KecamatanCode(text(node))),
            Map.entry(KabupatenCode.class, node -> new KabupatenCode(text(node))),
            Map.entry(Post.class, node -> new Post(text(node))));

    private FieldValues() {}

    /** Whether a type stands in one scalar. */
    static boolean reads(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum();
    }

    /** The value; throws {@link InvalidValueException} for what its type does not allow. */
    static Object read(Class<?> type, JsonNode node) {
        Function<JsonNode, Object> reader = READERS.get(type);
        return reader == null ? choice(type, text(node)) : reader.apply(node);
    }

    /** How a refused value is told: {@code value-} and the kernel's code, with what was given and what is allowed. */
    static Broken broken(String field, InvalidValueException e) {
        Object[] namesAndValues = new Object[e.arguments().size() * 2];
        for (int i = 0; i < e.arguments().size(); i++) {
            namesAndValues[2 * i] = i == 0 ? "given" : i == 1 ? "limit" : "argument" + i;
            namesAndValues[2 * i + 1] = e.arguments().get(i);
        }
        return Broken.of("value-" + e.code().replace('.', '-'), field, namesAndValues);
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new InvalidValueException("text", node.toString());
        }
        return node.stringValue();
    }

    private static boolean flag(JsonNode node) {
        if (!node.isBoolean()) {
            throw new InvalidValueException("flag", node.toString());
        }
        return node.booleanValue();
    }

    /** {@link BigDecimal} would take the digits of any script for those that people here read. */
    private static String latinDigits(String number) {
        if (!number.chars().allMatch(character -> character < 128)) {
            throw new InvalidValueException("number", number);
        }
        return number;
    }

    private static BigDecimal decimal(JsonNode node) {
        BigDecimal number;
        try {
            number = node.isNumber() ? node.decimalValue() : new BigDecimal(latinDigits(text(node)));
        } catch (NumberFormatException e) {
            throw new InvalidValueException("number", node.stringValue());
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new InvalidValueException("number-size", MOST_DIGITS);
        }
        return number;
    }

    private static int integer(JsonNode node) {
        try {
            return decimal(node).intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidValueException("integer", node.asString());
        }
    }

    private static long longInteger(JsonNode node) {
        try {
            return decimal(node).longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidValueException("integer", node.asString());
        }
    }

    private static Month month(JsonNode node) {
        int number = integer(node);
        if (number < 1 || number > 12) {
            throw new InvalidValueException("month", number);
        }
        return Month.of(number);
    }

    private static LocalDate date(JsonNode node) {
        String written = text(node);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new InvalidValueException("date", written);
        }
    }

    private static Object choice(Class<?> type, String stored) {
        for (Object constant : type.getEnumConstants()) {
            if (StoredName.of((Enum<?>) constant).equals(stored)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> StoredName.of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
        throw new InvalidValueException("choice", stored, allowed);
    }
}
