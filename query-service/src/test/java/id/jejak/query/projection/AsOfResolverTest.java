package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.FoundingImport;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.query.section.SectionProjection;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import id.jejak.web.testing.MessageRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AsOfResolverTest {
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final String SECTION_YEAR = "73.24.10/pelayanan-umum/2025";
    private static final Instant NOON = Instant.parse("2025-04-09T04:00:00Z");

    private static ViewsDatabase database;
    private static TestLog log;
    private static AppliedPositions applied;

    /** Three imported months: January late on 3 February, February just after midnight of 3 March, March at noon. */
    @BeforeAll
    static void importThreeMonths() {
        database = new ViewsDatabase();
        log = new TestLog(database.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        log.importAt(Instant.parse("2025-02-03T15:59:59.999999Z"), SECTION_YEAR, "SectionYear", recorded(1));
        log.importAt(Instant.parse("2025-03-02T16:00:00Z"), SECTION_YEAR, "SectionYear", recorded(2));
        log.importAt(NOON, SECTION_YEAR, "SectionYear", recorded(3));
        applied = new AppliedPositions(database.readerRole(), Set.of("section"));
        database.apply(new SectionProjection(), log.reader().after(0, 2), 10);
    }

    @AfterAll
    static void close() {
        log.close();
        database.close();
    }

    private static MonthlyRealizationRecorded recorded(int month) {
        return new MonthlyRealizationRecorded(
                SECTION_YEAR, "7.01-1", month, new RealizedMonth(BigDecimal.ONE, List.of(), null, null), null, null);
    }

    private static AsOfResolver resolver() {
        new FoundingImport(database.database().appender()).conclude();
        return new AsOfResolver(
                log.reader(), applied, Clock.fixed(NOON, ZoneId.of("UTC")), MAKASSAR, Duration.ofMillis(100));
    }

    private static Refusal refusal(@Nullable String per, @Nullable String posisi, @Nullable String setelah) {
        return catchThrowableOfType(RefusedException.class, () -> resolver().resolve(per, posisi, setelah))
                .refusal();
    }

    @Test
    void a_past_day_ends_at_its_own_midnight_and_is_final() {
        assertThat(resolver().resolve("2025-02-03", null, null))
                .isEqualTo(new ReadMoment(
                        1,
                        Instant.parse("2025-02-03T15:59:59.999999Z"),
                        true,
                        new AsOf.EndOfDay(LocalDate.of(2025, 2, 3))));
        assertThat(resolver().resolve("2025-03-02", null, null).position()).isEqualTo(1);
        assertThat(resolver().resolve("2025-03-03", "", "").position()).isEqualTo(2);
    }

    @Test
    void before_the_first_event_there_is_nothing() {
        assertThat(resolver().resolve("2024-12-31", null, null))
                .isEqualTo(new ReadMoment(0, null, true, new AsOf.EndOfDay(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void now_and_today_are_what_is_applied_and_not_final() {
        assertThat(resolver().resolve(null, null, null))
                .isEqualTo(new ReadMoment(2, Instant.parse("2025-03-02T16:00:00Z"), false, new AsOf.Now()));
        ReadMoment today = resolver().resolve("2025-04-09", null, null);
        assertThat(today.position()).isEqualTo(2);
        assertThat(today.finalForEver()).isFalse();
    }

    @Test
    void now_never_shows_half_a_command() {
        try (ViewsDatabase other = new ViewsDatabase();
                TestLog twoCommands = new TestLog(
                        other.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()))) {
            twoCommands.importAt(NOON, SECTION_YEAR, "SectionYear", recorded(1));
            twoCommands.importAt(NOON, SECTION_YEAR, "SectionYear", recorded(2), recorded(3));
            AsOfResolver resolver = new AsOfResolver(
                    twoCommands.reader(),
                    new AppliedPositions(other.readerRole(), Set.of("section")),
                    Clock.fixed(NOON, ZoneId.of("UTC")),
                    MAKASSAR,
                    Duration.ofMillis(100));

            other.apply(new SectionProjection(), twoCommands.reader().after(0, 2), 1);
            assertThat(resolver.resolve(new AsOf.Now()).position()).isEqualTo(1);
            other.apply(new SectionProjection(), twoCommands.reader().after(2, 1), 1);
            assertThat(resolver.resolve(new AsOf.Now()).position()).isEqualTo(3);
        }
    }

    @Test
    void a_position_is_final() {
        assertThat(resolver().resolve(null, "1", null))
                .isEqualTo(new ReadMoment(1, Instant.parse("2025-02-03T15:59:59.999999Z"), true, new AsOf.Position(1)));
    }

    @Test
    void a_day_ahead_is_refused_with_today() {
        Refusal refused = refusal("2025-04-10", null, null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.arguments()).containsExactly(LocalDate.of(2025, 4, 10), LocalDate.of(2025, 4, 9));
    }

    @Test
    void a_position_beyond_the_log_is_refused_with_the_last_one() {
        Refusal refused = refusal(null, "4", null);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.arguments()).containsExactly(4L, 3L);
    }

    @Test
    void what_somebody_wrote_elsewhere_is_waited_for_and_then_asked_for_again_later() {
        Refusal refused = refusal(null, null, "4");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.retryAfter()).isNotNull();
        assertThat(refused.arguments()).containsExactly(4L, 3L);
    }

    @Test
    void what_is_recorded_and_not_applied_in_time_is_asked_for_again_later() {
        for (Refusal refused : List.of(refusal(null, "3", null), refusal(null, null, "3"))) {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfter()).isNotNull();
            assertThat(refused.arguments()).containsExactly(3L, 2L);
        }
    }

    @Test
    void what_is_no_moment_is_refused() {
        assertThat(refusal("31-03-2025", null, null).code()).isEqualTo("not-a-date");
        assertThat(refusal(null, "-1", null).code()).isEqualTo("not-a-position");
        assertThat(refusal(null, null, "x").code()).isEqualTo("not-a-position");
        assertThat(refusal("2025-03-03", "1", null).code()).isEqualTo("moment-given-twice");
    }

    @Test
    void every_refusal_has_its_words() {
        assertThat(MessageRules.breaches("messages/projection")).isEmpty();
        assertThat(MessageRules.keys("messages/projection"))
                .contains(
                        refusal("2025-04-10", null, null).messageKey(),
                        refusal(null, "4", null).messageKey(),
                        refusal(null, "3", null).messageKey(),
                        refusal(null, null, "4").messageKey(),
                        refusal("x", null, null).messageKey(),
                        refusal(null, "x", null).messageKey(),
                        refusal("2025-03-03", "1", null).messageKey());
    }
}
