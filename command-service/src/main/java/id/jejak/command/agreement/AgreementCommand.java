package id.jejak.command.agreement;

import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a section's performance agreement. */
public sealed interface AgreementCommand extends SectionYearCommand {
    /** Section head and camat agree; the basis is the agreement itself. A second one only after a change of official. */
    record SignPerformanceAgreement(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            Basis basis,
            List<AgreedIndicator> indicators,
            List<AgreedBudget> budget)
            implements AgreementCommand {
        /** Keeps its own copies. */
        public SignPerformanceAgreement {
            indicators = List.copyOf(indicators);
            budget = List.copyOf(budget);
        }
    }

    /** The agreement in force changes to these terms, on a ground of PermenPANRB 53/2014. */
    record AmendPerformanceAgreement(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            List<AgreedIndicator> indicators,
            List<AgreedBudget> budget,
            GroundOfChange ground,
            String reason,
            Basis basis)
            implements AgreementCommand {
        /** Keeps its own copies. */
        public AmendPerformanceAgreement {
            indicators = List.copyOf(indicators);
            budget = List.copyOf(budget);
        }
    }

    /**
     * How one success is measured, and the year's target.
     *
     * @param indicator identity within the section's year, such as {@code 7.01.02.2.04.0001-1}
     * @param code nomenclature code of what it measures; empty for a sasaran
     * @param name of the program, kegiatan, sub kegiatan or sasaran
     * @param measure the indicator's wording
     */
    record AgreedIndicator(
            String indicator,
            IndicatorLevel level,
            String code,
            String name,
            String measure,
            String unit,
            Aggregation aggregation,
            Direction direction,
            Quantity annualTarget) {}

    /** The year's rupiah for one sub kegiatan ({@code 7.01.02.2.04.0001}) and where they come from, such as "APBD". */
    record AgreedBudget(String subActivity, String name, Rupiah rupiah, String fundingSource) {}
}
