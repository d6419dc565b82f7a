package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured, from sasaran down to sub kegiatan, under codes of their levels. */
class AgreedIndicatorsTest extends SectionYearTest {
    private static SignPerformanceAgreement sign(List<AgreedIndicator> indicators, List<AgreedBudget> budgets) {
        return new SignPerformanceAgreement(YEAR, BASIS, indicators, budgets);
    }

    @Test
    void indicators_of_every_level_are_agreed_each_with_a_target_of_its_own() {
        AgreedIndicator of = program(Aggregation.LAST, "100");
        AgreedIndicator kegiatan = new AgreedIndicator(
                "7.01.02.2.04-1",
                IndicatorLevel.KEGIATAN,
                "7.01.02.2.04",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan",
                "Persentase urusan yang dilaksanakan",
                "%",
                Aggregation.MEAN,
                Direction.HIGHER_IS_BETTER,
                Quantity.of("80"));
        AgreedIndicator sasaran = new AgreedIndicator(
                "sasaran-1",
                IndicatorLevel.SASARAN,
                "",
                "Meningkatnya kualitas pelayanan",
                "Indeks kepuasan",
                "Indeks",
                Aggregation.LAST,
                Direction.HIGHER_IS_BETTER,
                Quantity.of("85.5"));
        List<AgreedIndicator> agreed = List.of(documents("12"), kegiatan, of, sasaran);
        decide(List.of(), sign(agreed, budgets()), head("2025-01-03"))
                .expectEvents(new PerformanceAgreementSigned(ID, 1, BASIS, HEAD, CAMAT, terms(agreed, budgets())));
    }

    @Test
    void refuses_a_code_that_is_not_of_its_level() {
        AgreedIndicator i = program(Aggregation.LAST, "100");
        AgreedIndicator wrong = new AgreedIndicator(
                i.indicator(),
                IndicatorLevel.KEGIATAN,
                "01.7.01.02",
                i.name(),
                i.measure(),
                i.unit(),
                i.aggregation(),
                i.direction(),
                i.annualTarget());
        RuleViolation refused = refused(List.of(), sign(List.of(wrong), List.of()), head("2025-01-03"));
        assertThat(refused.code()).isEqualTo("code-format");
        assertThat(refused.arguments()).containsEntry("example", "7.01.02.2.04");
    }
}
