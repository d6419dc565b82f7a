package id.jejak.command.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.command.agreement.AgreementCommand.AmendPerformanceAgreement;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.policy.PolicyCommand.AdoptReportingCalendar;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.rule.JejakCommand;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.sectionyear.Kalaena;
import id.jejak.command.sectionyear.Promises;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.measure.Quantity;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandJsonTest {
    private static final String RECORD = """
            {"sectionYear": "73.24.10/pelayanan-umum/2025", "indicator": "7.01.02.2.04.0001-1", "month": 1,
             "quantity": 71.430000000000000001, "activities": ["Melayani 56 orang."], "obstacles": null}
            """;

    private static <T extends JejakCommand> List<RuleViolation.Broken> refused(Class<T> command, String json) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> CommandJson.mapper().readValue(json, command));
        assertThat(refused).isNotNull();
        return refused.all();
    }

    @Test
    void reads_value_types_from_plain_scalars() {
        RecordMonthlyRealization read = CommandJson.mapper()
                .readValue(RECORD.replace("71.430000000000000001", "\"71.43\""), RecordMonthlyRealization.class);
        assertThat(read)
                .isEqualTo(new RecordMonthlyRealization(
                        Kalaena.YEAR,
                        Kalaena.DOCUMENTS,
                        Month.JANUARY,
                        Quantity.of("71.43"),
                        List.of("Melayani 56 orang."),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void reads_back_what_it_writes() {
        AmendPerformanceAgreement command = new AmendPerformanceAgreement(
                Kalaena.YEAR,
                Promises.indicators(),
                Promises.budgets(),
                GroundOfChange.OFFICIAL_CHANGED,
                "Pejabat berganti",
                Kalaena.BASIS);
        String json = CommandJson.mapper().writeValueAsString(command);
        assertThat(json).contains("\"official-changed\"", "\"annualTarget\":12", "\"rupiah\":6403000.00");
        assertThat(CommandJson.mapper().readValue(json, AmendPerformanceAgreement.class))
                .isEqualTo(command);
    }

    @Test
    void decimals_stay_exact_on_the_way_in() {
        assertThat(refused(RecordMonthlyRealization.class, RECORD).get(0).arguments())
                .containsEntry("given", new BigDecimal("71.430000000000000001"));
    }

    @Test
    void tells_of_every_field_that_is_missing_unknown_or_wrong_by_its_path() {
        String json = """
                {"sectionYear": "73.24.10/pelayanan-umum", "indicator": 5, "month": 13, "quantity": "-1",
                 "activities": "x", "colour": "red", "reason": "Salah hitung",
                 "basis": {"document": "Nota Dinas", "number": " ", "date": "2025-01-02"}}
                """;
        assertThat(refused(ReviseMonthlyRealization.class, json))
                .extracting(b -> b.field() + " " + b.code())
                .containsExactlyInAnyOrder(
                        "colour value-unknown-field",
                        "sectionYear value-section-year",
                        "indicator value-text",
                        "month value-month",
                        "quantity value-quantity-negative",
                        "activities value-list",
                        "basis.number value-basis-number");
        assertThat(refused(RealizeBudget.class, "{}"))
                .hasSize(9)
                .extracting(RuleViolation.Broken::code)
                .containsOnly("value-required");
    }

    @Test
    void names_the_item_of_a_list() {
        String json = """
                {"kabupaten": "73.24", "year": 2025, "effectiveFrom": "2025-01-01",
                 "rules": {"monthDueWorkingDay": 5, "quarterDueWorkingDay": 10,
                           "daysOff": [{"date": "2025-03-31", "name": "Idulfitri", "kind": "national-holiday"}, {}]},
                 "basis": {"document": "Keputusan Bupati", "number": "1", "date": "besok"}}
                """;
        assertThat(refused(AdoptReportingCalendar.class, json))
                .extracting(RuleViolation.Broken::field)
                .containsExactly(
                        "rules.daysOff[1].date", "rules.daysOff[1].name", "rules.daysOff[1].kind", "basis.date");
    }

    @Test
    void refuses_a_number_whose_exponent_would_cost_memory() {
        assertThat(refused(RecordMonthlyRealization.class, RECORD.replace("71.430000000000000001", "1e999999"))
                        .get(0)
                        .code())
                .isEqualTo("value-number-size");
    }

    @Test
    void refuses_digits_of_another_script_instead_of_guessing() {
        assertThat(refused(RecordMonthlyRealization.class, RECORD.replace("71.430000000000000001", "\"\u0661\"")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-number");
        assertThat(refused(
                        RecordMonthlyRealization.class, RECORD.replaceFirst("/2025\"", "/\u0662\u0660\u0662\u0665\"")))
                .extracting(RuleViolation.Broken::code)
                .contains("value-section-year");
    }

    @Test
    void names_commands_as_their_addresses_do() {
        assertThat(CommandCatalogue.all())
                .hasSize(32)
                .containsEntry("record-monthly-realization", RecordMonthlyRealization.class);
        assertThat(CommandCatalogue.classOf("record-monthly-realization")).contains(RecordMonthlyRealization.class);
        assertThat(CommandCatalogue.classOf("drop-table")).isEmpty();
    }
}
