package id.jejak.query.section;

import static id.jejak.query.section.SectionTables.AGREEMENT;
import static id.jejak.query.section.SectionTables.AMENDMENT;
import static id.jejak.query.section.SectionTables.BUDGET_TERM;
import static id.jejak.query.section.SectionTables.INDICATOR;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.query.projection.RowChange;
import java.util.ArrayList;
import java.util.List;

/** Translates agreements: a signing sets all terms anew, an amendment those that it changes. */
final class AgreementRows {
    private AgreementRows() {}

    private record Placed<T>(int ordinal, T terms) {
        static <T> List<Placed<T>> of(List<T> terms) {
            List<Placed<T>> placed = new ArrayList<>();
            terms.forEach(term -> placed.add(new Placed<>(placed.size(), term)));
            return placed;
        }
    }

    static List<RowChange> signed(PerformanceAgreementSigned event) {
        SectionKey key = SectionKey.of(event);
        List<RowChange> changes = new ArrayList<>();
        changes.add(AGREEMENT.open(
                key.owner(), key.with(event.ordinal()), event.basis(), event.sectionHead(), event.camat()));
        changes.add(INDICATOR.closeAll(key.owner(), key.with()));
        Placed.of(event.terms().indicators())
                .forEach(placed -> changes.add(INDICATOR.put(
                        key.owner(),
                        key.with(placed.terms().indicator()),
                        indicatorValues(placed).toArray())));
        changes.add(BUDGET_TERM.closeAll(key.owner(), key.with()));
        Placed.of(event.terms().budget())
                .forEach(placed -> changes.add(BUDGET_TERM.put(
                        key.owner(),
                        key.with(placed.terms().subActivity()),
                        budgetValues(placed).toArray())));
        return changes;
    }

    static List<RowChange> amended(PerformanceAgreementAmended event) {
        SectionKey key = SectionKey.of(event);
        List<RowChange> changes = new ArrayList<>();
        changes.add(AGREEMENT.require(key.owner(), key.with(event.ordinal())));
        changes.add(AMENDMENT.put(key.owner(), key.with(event.ordinal())));
        changes.addAll(ChangedRows.between(
                INDICATOR,
                key.owner(),
                Placed.of(event.from().indicators()),
                Placed.of(event.to().indicators()),
                placed -> key.with(placed.terms().indicator()),
                AgreementRows::indicatorValues));
        changes.addAll(ChangedRows.between(
                BUDGET_TERM,
                key.owner(),
                Placed.of(event.from().budget()),
                Placed.of(event.to().budget()),
                placed -> key.with(placed.terms().subActivity()),
                AgreementRows::budgetValues));
        return changes;
    }

    private static List<Object> indicatorValues(Placed<IndicatorTerms> placed) {
        IndicatorTerms terms = placed.terms();
        return List.of(
                placed.ordinal(),
                terms.level(),
                terms.code(),
                terms.name(),
                terms.measure(),
                terms.unit(),
                terms.aggregation(),
                terms.direction(),
                terms.annualTarget());
    }

    private static List<Object> budgetValues(Placed<BudgetTerms> placed) {
        BudgetTerms terms = placed.terms();
        return List.of(placed.ordinal(), terms.name(), terms.rupiah(), terms.fundingSource());
    }
}
