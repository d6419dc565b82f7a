package id.jejak.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.command.policy.PolicyCommand.AdoptStrategicPlan;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.sectionyear.Kalaena;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.policy.StrategicPlan.EarlierYear;
import id.jejak.kernel.policy.StrategicPlan.Goal;
import id.jejak.kernel.policy.StrategicPlan.Target;
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
class StrategicPlanTest {
    private static final KabupatenCode LUWU_TIMUR = new KabupatenCode("73.24");
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

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

    private static Target target(String level, String code, String measure, String target, EarlierYear... earlier) {
        return new Target(
                level,
                code,
                "Nama " + code,
                measure,
                "Dokumen",
                "sum",
                "higher-is-better",
                new BigDecimal(target),
                new BigDecimal("32015000"),
                List.of(earlier));
    }

    private static EarlierYear year(int year, String quantity) {
        return new EarlierYear(year, new BigDecimal(quantity), null);
    }

    private static StrategicPlan plan(int first, int last, Target... targets) {
        return new StrategicPlan(
                first, last, List.of(new Goal("pelayanan", "Meningkatnya kualitas pelayanan", List.of(targets))));
    }

    private static AdoptStrategicPlan adopt(StrategicPlan plan) {
        return new AdoptStrategicPlan(LUWU_TIMUR, KALAENA, NEW_YEAR, plan, Kalaena.BASIS);
    }

    private static StrategicPlanAdopted adopted(StrategicPlan from, String fiveYearTarget, String earlier) {
        Target target = new Target(
                "sub-kegiatan",
                "7.01.02.2.04.0001",
                "Nama 7.01.02.2.04.0001",
                "Jumlah Dokumen",
                "Dokumen",
                "sum",
                "higher-is-better",
                new BigDecimal(fiveYearTarget),
                new BigDecimal("32015000.00"),
                List.of(new EarlierYear(2021, new BigDecimal(earlier), null), year(2024, "14")));
        return new StrategicPlanAdopted(
                "73.24", "73.24.10", "2025-01-01", from, plan(2021, 2025, target), Kalaena.BASIS);
    }

    private static StrategicPlan dokumen(String fiveYearTarget) {
        return plan(
                2021,
                2025,
                target(
                        "sub-kegiatan",
                        "7.01.02.2.04.0001",
                        "Jumlah Dokumen",
                        fiveYearTarget,
                        year(2021, "11.50"),
                        year(2024, "14")));
    }

    @Test
    void a_plan_states_five_years_with_what_earlier_ones_realized_and_the_next_states_the_one_before() {
        StrategicPlanAdopted first = adopted(null, "60", "11.5");
        decide(List.of(), adopt(dokumen("60.0"))).expectEvents(first);
        decide(List.of(first), adopt(dokumen("72"))).expectEvents(adopted(first.to(), "72", "11.5"));
    }

    @Test
    void refuses_a_plan_that_changes_nothing_or_holds_before_the_last() {
        StrategicPlanAdopted first = adopted(null, "60", "11.5");
        assertThat(refused(List.of(first), adopt(dokumen("60.00"))))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("policy-changes-nothing");
        AdoptStrategicPlan earlier =
                new AdoptStrategicPlan(LUWU_TIMUR, KALAENA, LocalDate.of(2024, 12, 31), dokumen("72"), Kalaena.BASIS);
        assertThat(refused(List.of(first), earlier))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("strategic-plan-before-the-last");
    }

    @Test
    void each_kecamatan_of_the_kabupaten_has_its_own() {
        StrategicPlanAdopted first = adopted(null, "60", "11.5");
        AdoptStrategicPlan other = new AdoptStrategicPlan(
                LUWU_TIMUR, new KecamatanCode("73.24.01"), LocalDate.of(2024, 1, 1), dokumen("60"), Kalaena.BASIS);
        decide(List.of(first), other).expectSuccessfulHandlerExecution();
        AdoptStrategicPlan elsewhere = new AdoptStrategicPlan(
                LUWU_TIMUR, new KecamatanCode("73.25.01"), NEW_YEAR, dokumen("60"), Kalaena.BASIS);
        assertThat(refused(List.of(first), elsewhere))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("kecamatan-of-other-kabupaten");
    }

    @Test
    void covers_five_years_and_knows_earlier_years_of_the_plan_once_each_in_order() {
        StrategicPlan wrong = plan(
                2021,
                2026,
                target(
                        "program",
                        "7.01.02",
                        "Persentase",
                        "100",
                        year(2020, "1"),
                        year(2023, "1"),
                        year(2023, "1"),
                        year(2022, "1"),
                        year(2025, "1")));
        assertThat(refused(List.of(), adopt(wrong)))
                .extracting(RuleViolation.Broken::code, RuleViolation.Broken::field)
                .containsExactly(
                        tuple("strategic-plan-years", "plan.lastYear"),
                        tuple("earlier-year-outside", "plan.goals[0].targets[0].earlier[0].year"),
                        tuple("earlier-year-order", "plan.goals[0].targets[0].earlier[0].year"),
                        tuple("earlier-year-order", "plan.goals[0].targets[0].earlier[2].year"),
                        tuple("earlier-year-order", "plan.goals[0].targets[0].earlier[3].year"),
                        tuple("earlier-year-outside", "plan.goals[0].targets[0].earlier[4].year"));
    }

    @Test
    void codes_fit_their_levels_amounts_are_not_below_zero_and_no_indicator_comes_twice() {
        StrategicPlan wrong = plan(
                2021,
                2025,
                target("kegiatan", "7.01.02", "Persentase", "-1"),
                target("sasaran", "7.01", "Indeks", "3"),
                target("urusan", "", "Indeks", "3"),
                target("program", "7.01.02", "Persentase", "3"),
                target("program", "7.01.02", "Persentase", "4"));
        assertThat(refused(List.of(), adopt(wrong)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly(
                        "code-format",
                        "value-quantity-negative",
                        "sasaran-has-no-code",
                        "value-choice",
                        "plan-indicator-twice");
    }

    @Test
    void a_plan_has_objectives_and_each_of_them_an_indicator() {
        assertThat(refused(List.of(), adopt(new StrategicPlan(2021, 2025, List.of()))))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("strategic-plan-without-goals");
        StrategicPlan twice = new StrategicPlan(
                2021, 2025, List.of(new Goal("satu", "Sasaran", List.of()), new Goal("satu", "Sasaran", List.of())));
        assertThat(refused(List.of(), adopt(twice)))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("goal-without-targets", "goal-twice", "goal-without-targets");
    }
}
