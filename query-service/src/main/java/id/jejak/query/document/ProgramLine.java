package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.IndicatorFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sasaran, program, kegiatan or sub kegiatan with its own indicators: none is derived from the level below.
 *
 * @param code nomenclature code; empty for a sasaran
 * @param name as the agreement or the nomenclature words it
 * @param indicators in the agreement's order; empty where this level has none
 * @param quarterBudgets planned rupiah of the quarters that the plan names; above the sub kegiatan their sum
 * @param budget what a sub kegiatan spent; null above it, and for one without a budget
 */
public record ProgramLine(
        IndicatorLevel level,
        String code,
        String name,
        List<IndicatorLine> indicators,
        Map<Quarter, Rupiah> quarterBudgets,
        @Nullable BudgetFigures budget) {

    public ProgramLine {
        indicators = List.copyOf(indicators);
        quarterBudgets = Map.copyOf(quarterBudgets);
    }

    /**
     * An indicator with its targets.
     *
     * @param quarterTargets targets of the quarters that the plan names
     */
    public record IndicatorLine(IndicatorFigures figures, Map<Quarter, BigDecimal> quarterTargets) {
        public IndicatorLine {
            quarterTargets = Map.copyOf(quarterTargets);
        }
    }
}
