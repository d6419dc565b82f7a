package id.jejak.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFold;
import id.jejak.query.section.SectionReader;
import id.jejak.query.testing.BigLog;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Over some thousand events, or as many as {@code -Djejak.rebuild.events} says: whoever reads or records while the views are built anew notices nothing. */
class RebuildUnderReadersTest {
    private static final SectionYearId RECORDED_MEANWHILE =
            SectionYearId.parse(BigLog.KECAMATAN + "/pelayanan-umum/2026");
    private static final int READERS = 3;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong readings = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();

    @Test
    void readers_notice_nothing_and_commands_go_on() throws InterruptedException, ExecutionException {
        try (RebuiltDistrict district = new RebuiltDistrict(Long.getLong("jejak.rebuild.events", 8_000));
                HikariDataSource pool = readers(district)) {

            List<SectionYearId> read = district.told().sectionYears().stream()
                    .filter(id -> id.section().kecamatan().equals(BigLog.KECAMATAN))
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(READERS + 2);
            List<Future<?>> all = new ArrayList<>();
            Map<String, String> owners = district.owners();
            for (int i = 0; i < READERS; i++) {
                ScopedReader reader = new ScopedReader(pool);
                all.add(threads.submit(() -> readTheSameAgain(district, reader, read)));
            }
            all.add(threads.submit(() -> readNow(district, new ScopedReader(pool))));
            all.add(threads.submit(() -> record(district)));

            RebuildState first = district.rebuilt(null);
            long between = readings.get();
            RebuildState second = district.rebuilt(null);
            over.set(true);
            for (Future<?> thread : all) {
                thread.get();
            }
            threads.shutdown();

            assertThat(first.outcome()).as("%s", first).isEqualTo(Outcome.DONE);
            assertThat(second.outcome()).as("%s", second).isEqualTo(Outcome.DONE);
            assertThat(between).as("readings during the first").isGreaterThan(5);
            assertThat(commands.get()).isGreaterThan(5);
            assertThat(second.eventsTotal()).as("recorded during the first").isGreaterThan(first.eventsTotal());
            long head = district.log().reader().head();
            assertThat(head).isEqualTo(district.events() + commands.get());
            assertThat(district.applied().await(head, Duration.ofSeconds(30))).isTrue();
            assertThat(district.failures()).isEmpty();
            assertThat(district.owners()).as("who runs each projection").isEqualTo(owners);
            assertThat(district.rebuilt(null).outcome())
                    .as("what was written around the switches equals the log")
                    .isEqualTo(Outcome.DONE);
            System.out.printf(
                    "%d readings, %d commands; folded %d events, %d events/s%n",
                    readings.get(), commands.get(), second.events(), second.eventsPerSecond());
        }
    }

    private static HikariDataSource readers(RebuiltDistrict district) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(district.database().database().reader());
        config.setMaximumPoolSize(READERS + 2);
        return new HikariDataSource(config);
    }

    /** As of a past position, where nothing changes any more. */
    private Void readTheSameAgain(RebuiltDistrict district, ScopedReader reader, List<SectionYearId> ids) {
        SectionReader sections = new SectionReader(reader);
        PolicyReader policies = new PolicyReader(reader);
        long position = district.events() / 2;
        List<Object> before = new ArrayList<>();
        while (!over.get()) {
            List<Object> now = new ArrayList<>();
            for (SectionYearId id : ids) {
                now.add(reader.read(Scope.of(BigLog.KECAMATAN), () -> {
                    SectionFacts facts = sections.facts(id, position);
                    return List.of(
                            facts,
                            QuarterFigures.ofQuarter(facts, policies.policy(BigLog.KABUPATEN, position), Quarter.I));
                }));
            }
            if (before.isEmpty()) {
                before.addAll(now);
            }
            assertThat(now).isEqualTo(before);
            readings.incrementAndGet();
        }
        return null;
    }

    /** As of now, which never lies before what was now already, and says what the fold says. */
    private Void readNow(RebuiltDistrict district, ScopedReader reader) {
        SectionReader sections = new SectionReader(reader);
        long last = 0;
        while (!over.get()) {
            long position = district.applied().lowest();
            assertThat(position).isGreaterThanOrEqualTo(last);
            last = position;
            SectionFacts read =
                    reader.read(Scope.of(BigLog.KECAMATAN), () -> sections.facts(RECORDED_MEANWHILE, position));
            SectionFold fold = new SectionFold(RECORDED_MEANWHILE);
            district.log()
                    .reader()
                    .ofAggregate(RECORDED_MEANWHILE.toString(), position)
                    .forEach(fold::apply);
            assertThat(read).isEqualTo(fold.facts());
            readings.incrementAndGet();
        }
        return null;
    }

    private Void record(RebuiltDistrict district) throws InterruptedException {
        while (!over.get()) {
            long number = commands.incrementAndGet();
            district.log()
                    .append(
                            RECORDED_MEANWHILE.toString(),
                            "SectionYear",
                            new MonthlyRealizationRecorded(
                                    RECORDED_MEANWHILE.toString(),
                                    "7.01-" + number,
                                    1,
                                    new RealizedMonth(BigDecimal.valueOf(number), List.of(), null, null),
                                    null,
                                    null));
            Thread.sleep(10);
        }
        return null;
    }
}
