package id.jejak.command.wire;

import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.RuleViolation.Broken;
import id.jejak.kernel.language.InvalidValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one command's fields from a JSON tree, and tells of every field that is wrong at once. */
final class CommandReader {
    /** More items than any list of a section's year has; what is longer is refused before it is read. */
    private static final int MOST_ITEMS = 1000;

    private final List<Broken> broken = new ArrayList<>();

    private CommandReader() {}

    /** The command; throws {@link RuleViolation} naming each wrong field by its JSON path. */
    static <T> T read(Class<T> command, JsonNode json) {
        CommandReader reader = new CommandReader();
        Object read = reader.record(command, json, "");
        if (!reader.broken.isEmpty()) {
            throw new RuleViolation(reader.broken);
        }
        return command.cast(read);
    }

    private @Nullable Object record(Class<?> type, JsonNode json, String path) {
        if (!json.isObject()) {
            return refused(Broken.of("value-object", path));
        }
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknownFields(components, json, path);
        int before = broken.size();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], json, path.isEmpty() ? "" : path + ".");
        }
        return broken.size() > before ? null : construct(type, components, values, path);
    }

    private @Nullable Object component(RecordComponent component, JsonNode json, String prefix) {
        String path = prefix + component.getName();
        JsonNode node = json.get(component.getName());
        if (node != null && !node.isNull()) {
            return value(component.getGenericType(), node, path);
        }
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional ? null : refused(Broken.of("value-required", path));
    }

    private @Nullable Object value(Type type, JsonNode node, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], node, path);
        }
        Class<?> plain = (Class<?>) type;
        if (!FieldValues.reads(plain)) {
            return record(plain, node, path);
        }
        try {
            return FieldValues.read(plain, node);
        } catch (InvalidValueException e) {
            return refused(FieldValues.broken(path, e));
        }
    }

    private @Nullable Object list(Type item, JsonNode node, String path) {
        if (!node.isArray()) {
            return refused(Broken.of("value-list", path));
        }
        if (node.size() > MOST_ITEMS) {
            return refused(Broken.of("value-list-size", path, "given", node.size(), "limit", MOST_ITEMS));
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(value(item, node.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    private @Nullable Object construct(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String path) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                return refused(FieldValues.broken(fieldOf(invalid, components, path), invalid));
            }
            throw new IllegalStateException("Cannot make a " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e);
        }
    }

    /** The kernel's codes end in the name of the component that was wrong, as in {@code basis.date}. */
    private static String fieldOf(InvalidValueException e, RecordComponent[] components, String path) {
        String last = e.code().substring(e.code().lastIndexOf('.') + 1);
        boolean names = Arrays.stream(components)
                .anyMatch(component -> component.getName().equals(last));
        return names ? path + "." + last : path;
    }

    private void refuseUnknownFields(RecordComponent[] components, JsonNode json, String path) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                broken.add(Broken.of("value-unknown-field", path.isEmpty() ? name : path + "." + name, "given", name));
            }
        }
    }

    private @Nullable Object refused(Broken rule) {
        broken.add(rule);
        return null;
    }
}
