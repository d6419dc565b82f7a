package id.jejak.command.sectionyear;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Some valid record of any event or command, whatever its fields say. */
final class Specimen {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(List.class, List.of()),
            Map.entry(LocalDate.class, LocalDate.of(2025, 1, 2)),
            Map.entry(SectionYearId.class, Kalaena.YEAR),
            Map.entry(KecamatanCode.class, new KecamatanCode("73.24.10")),
            Map.entry(KabupatenCode.class, new KabupatenCode("73.24")),
            Map.entry(Post.class, Post.CAMAT),
            Map.entry(Basis.class, Kalaena.BASIS));

    private static final Map<String, String> TEXTS = Map.of(
            "sectionYear", Kalaena.ID,
            "kecamatan", "73.24.10",
            "kabupaten", "73.24",
            "post", "camat",
            "effectiveFrom", "2025-01-02",
            "from", "2025-01-02",
            "lastDay", "2025-01-02");

    private Specimen() {}

    static Object of(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(type, components[i]);
        }
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        return canonical.newInstance(values);
    }

    private static Object value(Class<?> owner, RecordComponent component) throws ReflectiveOperationException {
        Class<?> type = component.getType();
        if (type == String.class) {
            boolean section = owner.getSimpleName().equals("SectionOpened");
            String kind = section ? "seksi" : "definitive";
            return component.getName().equals("kind")
                    ? kind
                    : TEXTS.getOrDefault(component.getName(), component.getName());
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : of(type);
    }
}
