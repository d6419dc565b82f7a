package id.jejak.query.revision;

import id.jejak.query.revision.FieldChange.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what differs between two states of something, field by field; what is equal is left out. */
final class Changes {
    private final List<FieldChange> found = new ArrayList<>();
    private @Nullable String about;
    private @Nullable Integer quarter;

    /** The next fields belong to this. */
    Changes about(@Nullable String subject, @Nullable Integer ofQuarter) {
        about = subject;
        quarter = ofQuarter;
        return this;
    }

    Changes text(String field, @Nullable String from, @Nullable String to) {
        return add(field, Kind.TEXT, from, to);
    }

    Changes date(String field, @Nullable String from, @Nullable String to) {
        return add(field, Kind.DATE, from, to);
    }

    Changes choice(String field, @Nullable String from, @Nullable String to) {
        return add(field, Kind.CHOICE, from, to);
    }

    Changes lines(String field, @Nullable List<String> from, @Nullable List<String> to) {
        return add(field, Kind.LINES, joined(from), joined(to));
    }

    /** Equal whatever their trailing zeros. */
    Changes quantity(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return decimal(field, Kind.QUANTITY, from, to);
    }

    /** Likewise. */
    Changes rupiah(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return decimal(field, Kind.RUPIAH, from, to);
    }

    List<FieldChange> list() {
        return List.copyOf(found);
    }

    private Changes decimal(String field, Kind kind, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null && to != null && from.compareTo(to) == 0) {
            return this;
        }
        return add(field, kind, plain(from), plain(to));
    }

    private Changes add(String field, Kind kind, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            found.add(new FieldChange(field, about, quarter, kind, from, to));
        }
        return this;
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable String joined(@Nullable List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }
}
