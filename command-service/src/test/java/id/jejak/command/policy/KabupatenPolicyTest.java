package id.jejak.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.policy.PolicyCommand.AdoptCalculationPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptNomenclature;
import id.jejak.command.policy.PolicyCommand.AdoptRatingScale;
import id.jejak.command.policy.PolicyCommand.AdoptReportingCalendar;
import id.jejak.command.policy.PolicyCommand.AdoptSpendingPolicy;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.sectionyear.Kalaena;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.CalendarRules.DayOff;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KabupatenPolicyTest {
    private static final KabupatenCode LUWU_TIMUR = new KabupatenCode("73.24");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Basis BASIS = Kalaena.BASIS;

    private final FixtureConfiguration<KabupatenPolicy> fixture = new AggregateTestFixture<>(KabupatenPolicy.class);

    private ResultValidator<KabupatenPolicy> decide(List<?> given, Object command) {
        return fixture.given(given).when(command, Map.of(CommandContext.KEY, Kalaena.camat("2025-02-03")));
    }

    private List<RuleViolation.Broken> refused(List<?> given, Object command) {
        List<RuleViolation.Broken> broken = new ArrayList<>();
        decide(given, command)
                .expectNoEvents()
                .expectException(Matchers.predicate(
                        thrown -> thrown instanceof RuleViolation violation && broken.addAll(violation.all())));
        return broken;
    }

    private static CalculationRules rules(int decimals, String rounding, boolean verifies) {
        return new CalculationRules(
                decimals, rounding, false, "two-targets-minus-realization", false, "sub-kegiatan", "total", verifies);
    }

    @Test
    void any_policy_may_come_first_and_the_next_states_the_one_before() {
        CalculationRules first = rules(0, "down", false);
        CalculationRules second = rules(2, "half-up", false);
        CalculationPolicyAdopted adopted = new CalculationPolicyAdopted("73.24", "2025-01-01", null, first, BASIS);
        decide(List.of(), new AdoptCalculationPolicy(LUWU_TIMUR, NEW_YEAR, first, BASIS))
                .expectEvents(adopted);
        decide(List.of(adopted), new AdoptCalculationPolicy(LUWU_TIMUR, NEW_YEAR.plusMonths(6), second, BASIS))
                .expectEvents(new CalculationPolicyAdopted("73.24", "2025-07-01", first, second, BASIS));
        assertThat(refused(List.of(adopted), new AdoptCalculationPolicy(LUWU_TIMUR, NEW_YEAR, first, BASIS))
                        .get(0)
                        .code())
                .isEqualTo("policy-changes-nothing");
    }

    @Test
    void refuses_rules_that_nobody_could_follow() {
        assertThat(refused(List.of(), new AdoptCalculationPolicy(LUWU_TIMUR, NEW_YEAR, rules(7, "up", true), BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("percent-decimals", "value-choice");
    }

    @Test
    void a_later_decree_renames_a_code_and_leaves_the_others_and_earlier_dates_as_they_were() {
        NomenclatureEntry kept = new NomenclatureEntry("7.01.02", "Program", null, null);
        NomenclatureEntry old = new NomenclatureEntry("7.01.02.2.04.01", "Sub kegiatan", null, null);
        NomenclatureEntry renamed = new NomenclatureEntry("7.01.02.2.04.01", "Sub kegiatan lain", null, null);
        RecordedPolicies policies = RecordedPolicies.of(List.of(
                new NomenclatureAdopted("73.24", "2021-01-01", List.of(kept, old), BASIS),
                new NomenclatureAdopted("73.24", "2025-01-01", List.of(renamed), BASIS)));
        assertThat(policies.entryOn("7.01.02", NEW_YEAR)).isEqualTo(kept);
        assertThat(policies.entryOn("7.01.02.2.04.01", NEW_YEAR)).isEqualTo(renamed);
        assertThat(policies.entryOn("7.01.02.2.04.01", NEW_YEAR.minusDays(1))).isEqualTo(old);
        assertThat(policies.entryOn("7.01.02.2.04.01", LocalDate.of(2020, 12, 31)))
                .isNull();
    }

    @Test
    void spending_rules_name_the_evidence_that_counts_and_a_day_of_a_month() {
        SpendingRules first = new SpendingRules("sp2d", 25);
        SpendingPolicyAdopted adopted = new SpendingPolicyAdopted("73.24", "2025-01-01", null, first, BASIS);
        decide(List.of(), new AdoptSpendingPolicy(LUWU_TIMUR, NEW_YEAR, first, BASIS))
                .expectEvents(adopted);
        SpendingRules second = new SpendingRules("any", 31);
        decide(List.of(adopted), new AdoptSpendingPolicy(LUWU_TIMUR, NEW_YEAR.plusMonths(6), second, BASIS))
                .expectEvents(new SpendingPolicyAdopted("73.24", "2025-07-01", first, second, BASIS));
        assertThat(refused(List.of(adopted), new AdoptSpendingPolicy(LUWU_TIMUR, NEW_YEAR, first, BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("policy-changes-nothing");
        SpendingRules wrong = new SpendingRules("kuitansi", 32);
        assertThat(refused(List.of(), new AdoptSpendingPolicy(LUWU_TIMUR, NEW_YEAR, wrong, BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-choice", "cut-off-day");
    }

    @Test
    void a_rating_scale_descends_and_leaves_no_gap() {
        decide(List.of(), new AdoptRatingScale(LUWU_TIMUR, NEW_YEAR, RatingBand.HEIGHT, BASIS))
                .expectEvents(new RatingScaleAdopted("73.24", "2025-01-01", null, RatingBand.HEIGHT, BASIS));
        List<RatingBand> wrong = List.of(
                new RatingBand("Baik", new BigDecimal("76")),
                new RatingBand("Cukup", new BigDecimal("76.0")),
                new RatingBand("Cukup", BigDecimal.ONE));
        assertThat(refused(List.of(), new AdoptRatingScale(LUWU_TIMUR, NEW_YEAR, wrong, BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("rating-not-descending", "rating-label-twice", "rating-leaves-a-gap");
    }

    @Test
    void a_calendar_is_adopted_for_a_year() {
        CalendarRules calendar =
                new CalendarRules(5, 10, List.of(new DayOff("2025-03-31", "Idulfitri", "national-holiday")));
        ReportingCalendarAdopted adopted =
                new ReportingCalendarAdopted("73.24", 2025, "2025-01-01", null, calendar, BASIS);
        decide(List.of(), new AdoptReportingCalendar(LUWU_TIMUR, 2025, NEW_YEAR, calendar, BASIS))
                .expectEvents(adopted);
        CalendarRules wrong = new CalendarRules(
                0, 40, List.of(new DayOff("2027-01-01", "Tahun Baru", "holiday"), new DayOff("x", "?", "joint-leave")));
        assertThat(refused(List.of(), new AdoptReportingCalendar(LUWU_TIMUR, 2025, NEW_YEAR, wrong, BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly(
                        "due-working-day", "due-working-day", "value-choice", "day-off-outside-year", "value-date");
    }

    @Test
    void nomenclature_has_codes_of_any_level_once_each() {
        List<NomenclatureEntry> entries = List.of(
                new NomenclatureEntry("7.01.02", "Program", null, null),
                new NomenclatureEntry("7.01.02.2.04.0001", "Sub kegiatan", "Jumlah Dokumen", "Dokumen"));
        NomenclatureAdopted adopted = new NomenclatureAdopted("73.24", "2025-01-01", entries, BASIS);
        decide(List.of(), new AdoptNomenclature(LUWU_TIMUR, NEW_YEAR, entries, BASIS))
                .expectEvents(adopted);
        assertThat(refused(List.of(adopted), new AdoptNomenclature(LUWU_TIMUR, NEW_YEAR, entries, BASIS))
                        .get(0)
                        .code())
                .isEqualTo("policy-changes-nothing");
        List<NomenclatureEntry> wrong = List.of(
                new NomenclatureEntry("7.01.02.02.04", "Kegiatan", null, null),
                new NomenclatureEntry("7.01.02.02.04", "Kegiatan", null, null));
        assertThat(refused(List.of(), new AdoptNomenclature(LUWU_TIMUR, NEW_YEAR, wrong, BASIS)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("code-format", "code-format", "nomenclature-twice");
    }
}
