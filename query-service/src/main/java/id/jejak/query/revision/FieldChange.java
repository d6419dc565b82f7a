package id.jejak.query.revision;

import org.jspecify.annotations.Nullable;

/**
 * One field of what an event says, before and after it.
 *
 * @param field lasting name of the field, such as {@code quantity}; a page finds its words under {@code query.field.*}
 * @param about what the field belongs to where an event speaks of several things: an indicator, a sub kegiatan, a code
 * @param quarter 1 to 4 where the field belongs to a quarter of several
 * @param kind how the values are written
 * @param from null where there was nothing before
 * @param to null where there is nothing any more
 */
public record FieldChange(
        String field,
        @Nullable String about,
        @Nullable Integer quarter,
        Kind kind,
        @Nullable String from,
        @Nullable String to) {
    /** How values are written down, and so how a page prints them. */
    public enum Kind {
        /** As it stands. */
        TEXT,
        /** Lines of text, joined by line breaks. */
        LINES,
        /** A plain decimal. */
        QUANTITY,
        /** A plain decimal of rupiah. */
        RUPIAH,
        /** ISO-8601, or not stated. */
        DATE,
        /** The lasting name of a choice or of an event, such as {@code dpa-pergeseran}. */
        CHOICE
    }
}
