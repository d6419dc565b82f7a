package id.jejak.standalone.fire;

import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.kernel.trail.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One command, and everything that its caller was told about it, however often it was sent. */
final class Asked {
    final String name;
    final String body;
    final IdempotencyKey key;
    final UUID commandId;
    /** The part of the aggregate that it edits, as a name; the same name is the same part. */
    final String part;
    /** The version that its sender was shown; null where it names none. */
    final @Nullable Long expectedVersion;

    private final List<Told> told = new ArrayList<>();
    private boolean abandoned;

    Asked(Actor actor, String name, String body, String key, String part, @Nullable Long expectedVersion) {
        this.name = name;
        this.body = body;
        this.key = new IdempotencyKey(key);
        this.commandId = this.key.commandId(actor);
        this.part = part;
        this.expectedVersion = expectedVersion;
    }

    /** Notes an answer; one that contradicts an earlier answer fails at once. */
    synchronized Told note(Told answer) {
        if (answer instanceof Told.Refused && recorded().isPresent()) {
            throw new AssertionError(key.value() + " was told " + recorded().get() + " and then " + answer);
        }
        told.add(answer);
        if (answer instanceof Told.Recorded recorded) {
            recorded().filter(first -> !first.isSameAs(recorded)).ifPresent(first -> {
                throw new AssertionError(key.value() + " was told " + first + " and then " + recorded);
            });
        }
        return answer;
    }

    /** The caller gives it up after "not recorded", and will never send it again. */
    synchronized void abandon() {
        abandoned = true;
    }

    /** Where it is recorded, if that was ever said. */
    synchronized Optional<Told.Recorded> recorded() {
        return told.stream()
                .filter(Told.Recorded.class::isInstance)
                .map(Told.Recorded.class::cast)
                .findFirst();
    }

    /** The refusal, when that was the last word. */
    synchronized Optional<Told.Refused> refused() {
        return told.isEmpty() || !(told.get(told.size() - 1) instanceof Told.Refused refused)
                ? Optional.empty()
                : Optional.of(refused);
    }

    /** Whether its caller knows for certain what became of it. */
    synchronized boolean isSettled() {
        return abandoned || recorded().isPresent() || refused().isPresent();
    }

    /** Whether its caller was ever left without knowing. */
    synchronized boolean wasUnknown() {
        return told.stream().anyMatch(Told.Unknown.class::isInstance);
    }

    /** Everything that was said about it. */
    synchronized List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized String toString() {
        return key.value() + " " + name + " of " + part + " at " + expectedVersion + ": " + told;
    }
}
