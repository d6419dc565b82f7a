package id.jejak.command.form;

import java.util.function.Supplier;

/** A value that was typed; to be taken only once the form is known to be readable. */
public final class Typed<T> {
    private final Supplier<T> value;

    private Typed(Supplier<T> value) {
        this.value = value;
    }

    /** A value made of others that were typed. */
    public static <T> Typed<T> of(Supplier<T> value) {
        return new Typed<>(value);
    }

    static <T> Typed<T> unreadable(String field) {
        return new Typed<>(() -> {
            throw new IllegalStateException("The field " + field + " was taken without asking whether it can be read");
        });
    }

    /** The value. */
    public T get() {
        return value.get();
    }
}
