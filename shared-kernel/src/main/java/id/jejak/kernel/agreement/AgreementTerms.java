package id.jejak.kernel.agreement;

import java.math.BigDecimal;
import java.util.List;

/** What an agreement promises: indicators with the year's targets, and the year's budget for each sub kegiatan. */
public record AgreementTerms(List<IndicatorTerms> indicators, List<BudgetTerms> budget) {
    /** Keeps its own copies. */
    public AgreementTerms {
        indicators = List.copyOf(indicators);
        budget = List.copyOf(budget);
    }

    /**
     * One indicator.
     *
     * @param indicator identity within the section's year, such as {@code 7.01.02.2.04.0001-1}
     * @param level stored name of an {@link IndicatorLevel}
     * @param code nomenclature code of what it measures; empty for a sasaran
     * @param name of the program, kegiatan, sub kegiatan or sasaran
     * @param measure the indicator's wording
     * @param unit such as "Dokumen" or "%"
     * @param aggregation stored name of an {@link Aggregation}
     * @param direction stored name of a {@link Direction}
     */
    public record IndicatorTerms(
            String indicator,
            String level,
            String code,
            String name,
            String measure,
            String unit,
            String aggregation,
            String direction,
            BigDecimal annualTarget) {}

    /** The year's rupiah for one sub kegiatan and where they come from, such as "APBD". */
    public record BudgetTerms(String subActivity, String name, BigDecimal rupiah, String fundingSource) {}
}
