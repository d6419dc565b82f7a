package id.jejak.query.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ViewsDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {
    private static final KabupatenCode LUWU_TIMUR = new KabupatenCode("73.24");
    private static final Basis BASIS = Basis.of("Peraturan Bupati", "1", LocalDate.of(2025, 1, 2));
    private static final CalculationRules CAPPED =
            new CalculationRules(2, "half-up", true, "target-over-realization", true, "sub-kegiatan", "mean", false);
    private static final List<RatingBand> BANDS =
            List.of(new RatingBand("Baik", new BigDecimal("75.50")), new RatingBand("Kurang", BigDecimal.ZERO));
    private static final CalendarRules CALENDAR =
            new CalendarRules(5, 10, List.of(new CalendarRules.DayOff("2025-03-31", "Idulfitri", "national-holiday")));

    private static List<RecordedEvent> story() {
        NomenclatureEntry old = new NomenclatureEntry("7.01.02", "Nama lama", null, null);
        NomenclatureEntry renamed = new NomenclatureEntry("7.01.02", "Nama baru", "Persentase", "%");
        List<Object> payloads = List.of(
                new CalculationPolicyAdopted("73.24", "2025-01-01", null, CalculationRules.DEFAULT, BASIS),
                new CalculationPolicyAdopted("73.24", "2025-01-01", CalculationRules.DEFAULT, CAPPED, BASIS),
                new RatingScaleAdopted("73.24", "2025-01-01", null, BANDS, BASIS),
                new ReportingCalendarAdopted("73.24", 2025, "2025-01-01", null, CALENDAR, BASIS),
                new NomenclatureAdopted("73.24", "2024-01-01", List.of(old), BASIS),
                new NomenclatureAdopted("73.24", "2025-01-01", List.of(renamed), BASIS));
        List<RecordedEvent> events = new ArrayList<>();
        payloads.forEach(payload -> events.add(ViewsDatabase.recorded(events.size() + 1, payload)));
        return events;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void rules_read_as_they_were_known_at_each_position(int batchEvents) {
        try (ViewsDatabase database = new ViewsDatabase()) {
            database.apply(new PolicyProjection(), story(), batchEvents);
            database.apply(new PolicyProjection(), story(), 4);
            LocalDate march = LocalDate.of(2025, 3, 31);

            assertThat(at(database, 1).calculationOn(march).orElseThrow().rules())
                    .isEqualTo(CalculationRules.DEFAULT);
            PolicyFacts last = at(database, 6);
            assertThat(last.calculationOn(march).orElseThrow().rules()).isEqualTo(CAPPED);
            assertThat(last.calculationOn(march).orElseThrow().basis()).isEqualTo(BASIS);
            assertThat(last.calculations()).hasSize(1);
            assertThat(last.ratingOn(march).orElseThrow().rules()).isEqualTo(BANDS);
            assertThat(last.calendarOn(2025, march).orElseThrow().rules()).isEqualTo(CALENDAR);
            assertThat(last.nomenclatureOn("7.01.02", march)
                            .orElseThrow()
                            .rules()
                            .name())
                    .isEqualTo("Nama baru");
            assertThat(last.nomenclatureOn("7.01.02", LocalDate.of(2024, 12, 31))
                            .orElseThrow()
                            .rules()
                            .name())
                    .isEqualTo("Nama lama");
            assertThat(at(database, 5).nomenclature()).hasSize(1);
            assertThat(at(database, 0).calculations()).isEmpty();
        }
    }

    private static PolicyFacts at(ViewsDatabase database, long position) {
        PolicyReader policies = new PolicyReader(database.scopedReader());
        return database.scopedReader().read(Scope.of(LUWU_TIMUR), () -> policies.policy(LUWU_TIMUR, position));
    }
}
