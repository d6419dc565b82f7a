package id.jejak.kernel.plan;

import java.math.BigDecimal;
import java.util.List;

/** The year spread over its quarters. */
public record PlanTerms(List<QuarterTarget> targets, List<QuarterBudget> budget) {
    /** Keeps its own copies. */
    public PlanTerms {
        targets = List.copyOf(targets);
        budget = List.copyOf(budget);
    }

    /** An indicator's target in a quarter (1 to 4); a target of zero means that nothing is asked for in it. */
    public record QuarterTarget(String indicator, int quarter, BigDecimal target) {}

    /** A sub kegiatan's rupiah in a quarter (1 to 4). */
    public record QuarterBudget(String subActivity, int quarter, BigDecimal rupiah) {}
}
