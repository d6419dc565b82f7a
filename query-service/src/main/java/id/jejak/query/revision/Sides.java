package id.jejak.query.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Both sides of what may have been there before, and may be there now; one of them is. */
record Sides<T>(@Nullable T before, @Nullable T after) {
    <V> @Nullable V from(Function<T, V> field) {
        return before == null ? null : field.apply(before);
    }

    <V> @Nullable V to(Function<T, V> field) {
        return after == null ? null : field.apply(after);
    }

    /** Whichever is there, for what both have in common. */
    T either() {
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("A change of nothing into nothing");
        }
        return before;
    }

    /** Whatever is on either side, by its key: first in the order of before, then what is new. */
    static <T> Map<String, Sides<T>> inBoth(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, Sides<T>> both = new LinkedHashMap<>();
        before.forEach(one -> both.put(key.apply(one), new Sides<>(one, null)));
        after.forEach(one ->
                both.merge(key.apply(one), new Sides<>(null, one), (old, now) -> new Sides<>(old.before(), one)));
        return both;
    }
}
