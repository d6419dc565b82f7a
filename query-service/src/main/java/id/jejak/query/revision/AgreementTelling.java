package id.jejak.query.revision;

import id.jejak.kernel.agreement.AgreementEvent;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.language.UnknownEventException;
import java.math.BigDecimal;
import java.util.List;

/** Tells what became of a performance agreement. */
final class AgreementTelling {
    private static final AgreementTerms NOTHING = new AgreementTerms(List.of(), List.of());

    private AgreementTelling() {}

    static Telling of(AgreementEvent event) {
        if (event instanceof PerformanceAgreementSigned signed) {
            Changes changes = new Changes()
                    .text("section-head", null, signed.sectionHead().name())
                    .text("camat", null, signed.camat().name());
            return Telling.recorded(terms(changes, NOTHING, signed.terms()), signed.basis());
        }
        if (event instanceof PerformanceAgreementAmended amended) {
            Changes changes = new Changes().choice("ground", null, amended.ground());
            return Telling.corrected(terms(changes, amended.from(), amended.to()), amended.reason(), amended.basis());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes terms(Changes changes, AgreementTerms from, AgreementTerms to) {
        Sides.inBoth(from.indicators(), to.indicators(), IndicatorTerms::indicator)
                .forEach((id, sides) -> indicator(changes.about(id, null), sides));
        Sides.inBoth(from.budget(), to.budget(), BudgetTerms::subActivity)
                .forEach((code, sides) -> budget(changes.about(code, null), sides));
        return changes.about(null, null);
    }

    private static void indicator(Changes changes, Sides<IndicatorTerms> sides) {
        changes.text("measure", sides.from(IndicatorTerms::measure), sides.to(IndicatorTerms::measure))
                .text("name", sides.from(IndicatorTerms::name), sides.to(IndicatorTerms::name))
                .text("code", sides.from(IndicatorTerms::code), sides.to(IndicatorTerms::code))
                .choice("level", sides.from(IndicatorTerms::level), sides.to(IndicatorTerms::level))
                .quantity(
                        "annual-target",
                        sides.from(IndicatorTerms::annualTarget),
                        sides.to(IndicatorTerms::annualTarget))
                .text("unit", sides.from(IndicatorTerms::unit), sides.to(IndicatorTerms::unit))
                .choice("aggregation", sides.from(IndicatorTerms::aggregation), sides.to(IndicatorTerms::aggregation))
                .choice("direction", sides.from(IndicatorTerms::direction), sides.to(IndicatorTerms::direction));
    }

    private static void budget(Changes changes, Sides<BudgetTerms> sides) {
        BigDecimal from = sides.from(BudgetTerms::rupiah);
        changes.rupiah("annual-budget", from, sides.to(BudgetTerms::rupiah))
                .text("name", sides.from(BudgetTerms::name), sides.to(BudgetTerms::name))
                .text("funding-source", sides.from(BudgetTerms::fundingSource), sides.to(BudgetTerms::fundingSource));
    }
}
