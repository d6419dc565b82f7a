package id.jejak.command.sectionyear;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.Basis;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RememberedStreamsTest {
    private static final String POLICIES = "73.24/kebijakan";
    private static final EventSerializer SERIALIZER =
            new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak());

    private static TestPostgres.Database database;
    private static TestLog log;

    @BeforeAll
    static void start() {
        database = TestPostgres.freshDatabase();
        log = new TestLog(database, SERIALIZER);
    }

    @AfterAll
    static void stop() {
        log.close();
    }

    private static Object adopted(String kabupaten, String from) {
        SpendingPolicyAdopted event = new SpendingPolicyAdopted(
                kabupaten, from, null, new SpendingRules("any", 25), new Basis("Peraturan Bupati", "1", "2025-01-02"));
        log.append(kabupaten + "/kebijakan", "KabupatenPolicy", event);
        return event;
    }

    @Test
    void an_answer_holds_what_was_committed_before_the_question_whoever_committed_it() {
        RememberedStreams one = new RememberedStreams(new EventLogReader(database.appender(), SERIALIZER));
        RememberedStreams other = new RememberedStreams(new EventLogReader(database.appender(), SERIALIZER));
        assertThat(one.eventsOf(POLICIES)).isEmpty();

        Object first = adopted("73.24", "2025-01-01");
        assertThat(one.eventsOf(POLICIES)).isEqualTo(List.of(first));
        Object second = adopted("73.24", "2025-03-01");
        Object third = adopted("73.24", "2025-08-01");
        assertThat(one.eventsOf(POLICIES)).isEqualTo(List.of(first, second, third));
        assertThat(other.eventsOf(POLICIES)).isEqualTo(List.of(first, second, third));
        assertThat(one.eventsOf("73.24.10")).isEmpty();
    }

    @Test
    void what_is_known_is_not_read_again() {
        RememberedStreams streams = new RememberedStreams(new EventLogReader(database.appender(), SERIALIZER));
        adopted("73.25", "2026-01-01");
        Object once = streams.eventsOf("73.25/kebijakan").get(0);
        adopted("73.25", "2026-02-01");
        assertThat(streams.eventsOf("73.25/kebijakan").get(0)).isSameAs(once);
    }
}
