package id.jejak.command.agreement;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.StoredName;
import java.util.List;

/** Turns what a command promises into the plain terms that events carry. */
final class Terms {
    private Terms() {}

    static AgreementTerms of(List<AgreedIndicator> indicators, List<AgreedBudget> budget) {
        return new AgreementTerms(
                indicators.stream().map(Terms::of).toList(),
                budget.stream().map(Terms::of).toList());
    }

    /** The same terms with figures in the form that commands give them, so that equal terms are equal. */
    static AgreementTerms comparable(AgreementTerms terms) {
        return new AgreementTerms(
                terms.indicators().stream().map(Terms::comparable).toList(),
                terms.budget().stream().map(Terms::comparable).toList());
    }

    private static IndicatorTerms of(AgreedIndicator indicator) {
        return new IndicatorTerms(
                indicator.indicator(),
                StoredName.of(indicator.level()),
                indicator.code(),
                indicator.name(),
                indicator.measure(),
                indicator.unit(),
                StoredName.of(indicator.aggregation()),
                StoredName.of(indicator.direction()),
                indicator.annualTarget().value());
    }

    private static BudgetTerms of(AgreedBudget budget) {
        return new BudgetTerms(
                budget.subActivity(), budget.name(), budget.rupiah().amount(), budget.fundingSource());
    }

    private static IndicatorTerms comparable(IndicatorTerms terms) {
        return new IndicatorTerms(
                terms.indicator(),
                terms.level(),
                terms.code(),
                terms.name(),
                terms.measure(),
                terms.unit(),
                terms.aggregation(),
                terms.direction(),
                new Quantity(terms.annualTarget()).value());
    }

    private static BudgetTerms comparable(BudgetTerms terms) {
        return new BudgetTerms(
                terms.subActivity(), terms.name(), new Rupiah(terms.rupiah()).amount(), terms.fundingSource());
    }
}
