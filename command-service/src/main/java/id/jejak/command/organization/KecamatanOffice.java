package id.jejak.command.organization;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A kecamatan office: its sections, their charters, and who holds its posts. */
@AggregateRoot
public class KecamatanOffice {
    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public KecamatanOffice() {}
}
