package id.jejak.eventlog;

import static id.jejak.eventlog.Story.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.AppendOutcome.Appended;
import id.jejak.eventlog.AppendOutcome.Conflict;
import id.jejak.eventlog.testing.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What the writer does when the database does not answer, or answers late. */
class AppenderFaultsTest {
    private static final AppendLimits PATIENT = limits(1000, Duration.ofSeconds(30));

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final Backends backends = new Backends(database);
    private final EventLogReader reader = new EventLogReader(database.projector(), Story.SERIALIZER);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void sends_a_batch_again_when_its_connection_breaks_before_the_commit() throws Exception {
        try (EventAppender appender = appender(PATIENT)) {
            HeldAppend held = new HeldAppend(database.appender(), "held", 0);
            CompletableFuture<AppendOutcome> outcome = appender.append(line("73.24.10/a/2025", 0));
            backends.awaitWaiting(1);
            assertThat(backends.terminateWaiting()).isEqualTo(1);
            held.commit();

            assertThat(((Appended) outcome.join()).first()).isEqualTo(2);
            assertThat(reader.head()).isEqualTo(2);
            assertThat(metrics.counter("jejak.append.resends").count()).isPositive();
        }
    }

    @Test
    void takes_a_duplicate_of_its_own_resend_for_the_success_that_it_is() throws Exception {
        LosingAnswers source = new LosingAnswers(database.appender());
        try (EventAppender appender = new EventAppender(source.source(), new LogSignal(), metrics, PATIENT)) {
            source.loseNextAnswer();

            AppendOutcome outcome = appender.append(line("73.24.10/a/2025", 0)).join();

            assertThat(outcome).isInstanceOf(Appended.class);
            assertThat(((Appended) outcome).first()).isEqualTo(1);
            assertThat(reader.head()).isEqualTo(1);
            assertThat(source.answersLost()).isEqualTo(1);
            assertThat(metrics.counter("jejak.append.duplicates").count()).isZero();
        }
    }

    @Test
    void says_that_the_outcome_is_unknown_when_no_answer_ever_comes() throws Exception {
        LosingAnswers source = new LosingAnswers(database.appender());
        UUID commandId = UUID.randomUUID();
        try (EventAppender appender =
                new EventAppender(source.source(), new LogSignal(), metrics, limits(10, Duration.ofMillis(50)))) {
            source.loseEveryAnswer();

            assertThatThrownBy(() -> appender.append(line(commandId, "body", "73.24.10/a/2025", 0))
                            .join())
                    .cause()
                    .isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(reader.command(commandId)).isPresent();
        assertThat(reader.head()).isEqualTo(1);
    }

    @Test
    void the_probe_says_who_is_in_the_way_and_appends_nothing() throws Exception {
        try (EventAppender appender = appender(PATIENT)) {
            AppendProbe probe = new AppendProbe(database.appender(), appender);
            assertThat(probe.trouble()).isEmpty();

            HeldAppend held = new HeldAppend(database.appender(), "held", 0);
            assertThat(probe.trouble())
                    .hasValueSatisfying(said -> assertThat(said).contains("somebody holds the event log"));

            held.rollback();
            assertThat(probe.trouble()).isEmpty();
            assertThat(reader.head()).isZero();
        }
    }

    @Test
    void says_busy_when_the_lock_is_held_for_too_long_and_records_nothing() throws Exception {
        AppendLimits impatient = new AppendLimits(
                10,
                256,
                1000,
                1 << 20,
                Duration.ofSeconds(5),
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10));
        try (EventAppender appender = appender(impatient)) {
            HeldAppend held = new HeldAppend(database.appender(), "held", 0);

            assertThatThrownBy(() -> appender.append(line("73.24.10/a/2025", 0)).join())
                    .cause()
                    .isInstanceOf(LogBusyException.class);

            held.rollback();
            assertThat(reader.head()).isZero();
            assertThat(appender.append(line("73.24.10/a/2025", 0)).join()).isInstanceOf(Appended.class);
        }
    }

    @Test
    void says_busy_when_the_queue_is_full_and_loses_nothing_that_it_took() throws Exception {
        List<AppendRequest> taken = new ArrayList<>();
        List<AppendRequest> refused = new ArrayList<>();
        try (EventAppender appender = appender(limits(5, Duration.ofSeconds(30)))) {
            HeldAppend held = new HeldAppend(database.appender(), "held", 0);
            CompletableFuture<AppendOutcome> sent = appender.append(line("73.24.10/sent/2025", 0));
            backends.awaitWaiting(1);
            List<CompletableFuture<AppendOutcome>> outcomes = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                AppendRequest request = line("73.24.10/" + n + "/2025", 0);
                CompletableFuture<AppendOutcome> outcome = appender.append(request);
                if (outcome.isCompletedExceptionally()) {
                    refused.add(request);
                    assertThatThrownBy(outcome::join).cause().isInstanceOf(LogBusyException.class);
                } else {
                    taken.add(request);
                    outcomes.add(outcome);
                }
            }
            held.rollback();

            assertThat(taken).hasSize(5);
            assertThat(sent.join()).isInstanceOf(Appended.class);
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.join()).isInstanceOf(Appended.class));
            assertThat(reader.head()).isEqualTo(6);
            for (AppendRequest again : refused) {
                await().until(() -> appended(appender, again));
            }
        }
        assertThat(reader.head()).isEqualTo(21);
    }

    private static boolean appended(EventAppender appender, AppendRequest request) {
        try {
            return appender.append(request).join() instanceof Appended;
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(LogBusyException.class);
            return false;
        }
    }

    @Test
    void appends_the_good_commands_of_a_batch_with_a_bad_one() throws Exception {
        try (EventAppender appender = appender(PATIENT)) {
            HeldAppend held = new HeldAppend(database.appender(), "held", 0);
            appender.append(line("73.24.10/first/2025", 0));
            backends.awaitWaiting(1);
            AppendRequest good = line("73.24.10/good/2025", 0);
            NewEvent event = line("73.24.10/bad/2025", 0).events().get(0);
            // An event id that is taken: nothing a conflict could explain.
            NewEvent taken = new NewEvent(
                    good.events().get(0).eventId(),
                    event.aggregateId(),
                    0,
                    event.aggregateType(),
                    event.payloadType(),
                    1,
                    event.payload(),
                    event.metadata());
            CompletableFuture<AppendOutcome> goodOutcome = appender.append(good);
            CompletableFuture<AppendOutcome> badOutcome =
                    appender.append(new AppendRequest(UUID.randomUUID(), new byte[0], List.of(taken), null));
            CompletableFuture<AppendOutcome> conflict = appender.append(line("73.24.10/none/2025", 7));
            held.rollback();

            assertThat(goodOutcome.join()).isInstanceOf(Appended.class);
            assertThatThrownBy(badOutcome::join).cause().isInstanceOf(EventLogException.class);
            assertThat(conflict.join()).isEqualTo(new Conflict("73.24.10/none/2025", 7, 0));
            assertThat(reader.head()).isEqualTo(2);
        }
    }

    @Test
    void appends_what_waits_before_it_closes_and_takes_nothing_afterwards() throws Exception {
        EventAppender appender = appender(PATIENT);
        CompletableFuture<AppendOutcome> waiting = appender.append(line("73.24.10/a/2025", 0));
        appender.close();

        assertThat(waiting.join()).isInstanceOf(Appended.class);
        assertThatThrownBy(() -> appender.append(line("73.24.10/b/2025", 0)).join())
                .cause()
                .isInstanceOf(LogBusyException.class);
    }

    @Test
    void does_not_start_without_the_index_of_command_ids() {
        database.asOwner("ALTER TABLE event_log.command DROP CONSTRAINT command_pkey");

        assertThatThrownBy(() -> appender(PATIENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("command (command_id)");
    }

    private EventAppender appender(AppendLimits limits) {
        return new EventAppender(database.appender(), new LogSignal(), metrics, limits);
    }

    private static AppendLimits limits(int queued, Duration resendFor) {
        return new AppendLimits(
                queued,
                256,
                1000,
                1 << 20,
                resendFor,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofSeconds(20));
    }
}
