package id.jejak.command.sectionyear;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One section's fiscal year: the unit of consistency. */
@AggregateRoot
public class SectionYear {
    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public SectionYear() {}
}
