package id.jejak.kernel.trail;

import id.jejak.kernel.language.InvalidValueException;

/** Gives an enum constant its lasting name: lower case with hyphens, as in {@code dpa-pergeseran}. */
public final class StoredName {
    private StoredName() {}

    /** The lasting name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The constant of a lasting name; refuses any other text. */
    public static <E extends Enum<E>> E parse(Class<E> type, String stored) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(stored)) {
                return constant;
            }
        }
        throw new InvalidValueException("choice", stored);
    }
}
