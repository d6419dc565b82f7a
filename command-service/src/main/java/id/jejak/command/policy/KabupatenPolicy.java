package id.jejak.command.policy;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A kabupaten's rules, each from its effective date. */
@AggregateRoot
public class KabupatenPolicy {
    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public KabupatenPolicy() {}
}
