package id.jejak.kernel.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kecamatan's five-year plan ("Renstra"): its objectives with the targets at the end of the plan, both years inclusive. */
public record StrategicPlan(int firstYear, int lastYear, List<Goal> goals) {
    /** Keeps its own copy. */
    public StrategicPlan {
        goals = List.copyOf(goals);
    }

    /**
     * A strategic objective ("sasaran").
     *
     * @param goal identity within the plan, a slug
     * @param name the objective's wording
     */
    public record Goal(String goal, String name, List<Target> targets) {
        /** Keeps its own copy. */
        public Goal {
            targets = List.copyOf(targets);
        }
    }

    /**
     * What one indicator is to reach over the five years.
     *
     * @param level stored name of an {@link id.jejak.kernel.agreement.IndicatorLevel}
     * @param code nomenclature code of what it measures; empty for a sasaran
     * @param name of the program, kegiatan, sub kegiatan or sasaran
     * @param measure the indicator's wording
     * @param unit such as "Dokumen" or "%"
     * @param aggregation stored name of an {@link id.jejak.kernel.agreement.Aggregation}
     * @param direction stored name of a {@link id.jejak.kernel.agreement.Direction}
     * @param fiveYearTarget in the unit
     * @param fiveYearRupiah null where the plan states none
     * @param earlier the plan's years before the platform was used, oldest first
     */
    public record Target(
            String level,
            String code,
            String name,
            String measure,
            String unit,
            String aggregation,
            String direction,
            BigDecimal fiveYearTarget,
            @Nullable BigDecimal fiveYearRupiah,
            List<EarlierYear> earlier) {
        /** Keeps its own copy. */
        public Target {
            earlier = List.copyOf(earlier);
        }
    }

    /** What a year of the plan realized before the platform was used; null where that is not known. */
    public record EarlierYear(
            int year,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal rupiah) {}
}
