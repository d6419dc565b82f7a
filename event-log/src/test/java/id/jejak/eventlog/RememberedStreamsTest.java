package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.StoryEvent.LineAdded;
import id.jejak.eventlog.StoryEvent.StoryBegun;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedStreamsTest {
    private static final String STORY = "73.24/hikayat";

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);

    @AfterEach
    void stop() {
        log.close();
    }

    private RememberedStreams<Object> streams() {
        return new RememberedStreams<>(
                new EventLogReader(database.appender(), Story.SERIALIZER), 100, RecordedEvent::payload);
    }

    @Test
    void an_answer_holds_what_was_committed_before_the_question_whoever_committed_it() {
        RememberedStreams<Object> one = streams();
        RememberedStreams<Object> other = streams();
        assertThat(one.of(STORY)).isEmpty();

        log.append(STORY, "Story", new StoryBegun("a"));
        assertThat(one.of(STORY)).containsExactly(new StoryBegun("a"));
        log.append(STORY, "Story", new LineAdded(1, "b"));
        log.append(STORY, "Story", new LineAdded(2, "c"));

        assertThat(one.of(STORY)).containsExactly(new StoryBegun("a"), new LineAdded(1, "b"), new LineAdded(2, "c"));
        assertThat(other.of(STORY)).isEqualTo(one.of(STORY));
        assertThat(one.of("73.24.10")).isEmpty();
    }

    @Test
    void what_is_known_is_not_read_again() {
        RememberedStreams<Object> streams = streams();
        log.append(STORY, "Story", new StoryBegun("a"));
        Object once = streams.of(STORY).get(0);

        log.append(STORY, "Story", new LineAdded(1, "b"));

        assertThat(streams.of(STORY).get(0)).isSameAs(once);
    }
}
