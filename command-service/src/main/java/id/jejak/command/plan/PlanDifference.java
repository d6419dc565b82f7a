package id.jejak.command.plan;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanTerms;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where two plans differ; what one of them leaves out counts as zero for a quarter, yet as a change of the plan. */
final class PlanDifference {
    private PlanDifference() {}

    /** Whether they differ at all, the order of their lines aside. */
    static boolean exists(PlanTerms from, PlanTerms to) {
        Map<Cell, BigDecimal> before = cells(from);
        Map<Cell, BigDecimal> after = cells(to);
        return !before.keySet().equals(after.keySet())
                || before.entrySet().stream()
                        .anyMatch(cell -> cell.getValue().compareTo(after.get(cell.getKey())) != 0);
    }

    /** The quarters with another target or other rupiah. */
    static Set<Quarter> quarters(PlanTerms from, PlanTerms to) {
        Map<Cell, BigDecimal> before = cells(from);
        Map<Cell, BigDecimal> after = cells(to);
        Set<Cell> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<Quarter> differ = EnumSet.noneOf(Quarter.class);
        for (Cell cell : all) {
            BigDecimal old = before.getOrDefault(cell, BigDecimal.ZERO);
            if (old.compareTo(after.getOrDefault(cell, BigDecimal.ZERO)) != 0) {
                differ.add(Quarter.of(cell.quarter()));
            }
        }
        return differ;
    }

    private static Map<Cell, BigDecimal> cells(PlanTerms plan) {
        Map<Cell, BigDecimal> cells = new HashMap<>();
        plan.targets().forEach(t -> cells.put(new Cell("target", t.indicator(), t.quarter()), t.target()));
        plan.budget().forEach(b -> cells.put(new Cell("rupiah", b.subActivity(), b.quarter()), b.rupiah()));
        return cells;
    }

    private record Cell(String kind, String name, int quarter) {}
}
