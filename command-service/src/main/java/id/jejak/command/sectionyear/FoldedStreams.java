package id.jejak.command.sectionyear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;

/**
 * What aggregates' streams fold to. A stream only grows, so what one of so many events folds to is kept until it has more:
 * else a decree's list of codes would be folded for each expenditure that it governs.
 *
 * @param <T> what a stream folds to; nobody changes it afterwards
 */
final class FoldedStreams<T> {
    private static final long MOST_KEPT = 200;

    private final RecordedSurroundings.Streams streams;
    private final Function<List<?>, T> fold;
    private final Cache<String, Folded<T>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    FoldedStreams(RecordedSurroundings.Streams streams, Function<List<?>, T> fold) {
        this.streams = streams;
        this.fold = fold;
    }

    /** Of all events that are committed when it is asked. */
    T of(String aggregateId) {
        List<?> events = streams.eventsOf(aggregateId);
        Folded<T> before = known.getIfPresent(aggregateId);
        if (before != null && before.events == events.size()) {
            return before.state;
        }
        T state = fold.apply(events);
        known.put(aggregateId, new Folded<>(events.size(), state));
        return state;
    }

    private record Folded<T>(int events, T state) {}
}
