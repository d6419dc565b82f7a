package id.jejak.eventlog;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.eventlog.StoryEvent.LineAdded;
import id.jejak.eventlog.StoryEvent.StoryBegun;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The aggregate of these tests: a title, and lines that count up. */
final class Tale {
    @AggregateIdentifier
    private @Nullable String id;

    private int lines;

    record Begin(@TargetAggregateIdentifier String id, String title) {}

    /** What runs meanwhile happens after the tale was loaded and before it commits. */
    record AddLines(@TargetAggregateIdentifier String id, int count, Runnable meanwhile) {}

    Tale() {}

    @CommandHandler
    Tale(Begin command) {
        apply(new StoryBegun(command.id()));
    }

    @CommandHandler
    int handle(AddLines command) {
        command.meanwhile().run();
        for (int n = 0; n < command.count(); n++) {
            apply(new LineAdded(lines + 1, "baris"));
        }
        return lines;
    }

    @EventSourcingHandler
    void on(StoryBegun event) {
        id = event.title();
    }

    @EventSourcingHandler
    void on(LineAdded event) {
        lines = event.number();
    }
}
