package id.jejak.command.form;

import id.jejak.kernel.trail.Basis;
import org.jspecify.annotations.Nullable;

/** Why something is added late, and on which document, where the form asks for it: where its month is approved. */
public final class Grounds {
    private final @Nullable String reason;
    private final @Nullable Typed<Basis> basis;

    private Grounds(@Nullable String reason, @Nullable Typed<Basis> basis) {
        this.reason = reason;
        this.basis = basis;
    }

    /** Reads both; a document of which only a part was typed is a complaint. */
    public static Grounds read(TypedFields fields) {
        boolean document = fields.optional("basis.document") != null
                || fields.optional("basis.number") != null
                || fields.optional("basis.date") != null;
        return new Grounds(fields.optional("reason"), document ? fields.basis() : null);
    }

    /** Why; null where nothing was typed. */
    public @Nullable String reason() {
        return reason;
    }

    /** The document; null where nothing of it was typed. */
    public @Nullable Basis basis() {
        return basis == null ? null : basis.get();
    }
}
