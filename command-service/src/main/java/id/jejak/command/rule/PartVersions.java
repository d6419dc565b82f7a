package id.jejak.command.rule;

import id.jejak.command.rule.StalePart.Later;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Remembers which event touched which part of an aggregate, and refuses a command to a part that changed since. */
public final class PartVersions {
    private final List<Touch> touches = new ArrayList<>();
    private long last = -1;

    /** An event changed these parts. */
    public void touched(long sequence, Object event, Set<Part> parts) {
        touches.add(new Touch(sequence, event, parts));
        last = sequence;
    }

    /**
     * Refuses with {@link StalePart} where one of the parts that the command edits, or judges, was touched after the
     * version that its sender was shown. Changes elsewhere in the aggregate do not matter. A version that the aggregate
     * has not reached was shown to nobody, and is refused without any part.
     */
    public void refuseStale(CommandContext context, Predicate<Part> edited) {
        Long expected = context.expectedVersion();
        if (expected == null) {
            return;
        }
        if (expected > last) {
            throw new StalePart(List.of(), expected, List.of());
        }
        Set<Part> stale = new LinkedHashSet<>();
        List<Later> later = new ArrayList<>();
        for (Touch touch : touches) {
            List<Part> hit = touch.parts().stream().filter(edited).toList();
            if (touch.sequence() > expected && !hit.isEmpty()) {
                stale.addAll(hit);
                later.add(new Later(touch.sequence(), touch.event()));
            }
        }
        if (!stale.isEmpty()) {
            throw new StalePart(List.copyOf(stale), expected, later);
        }
    }

    private record Touch(long sequence, Object event, Set<Part> parts) {}
}
