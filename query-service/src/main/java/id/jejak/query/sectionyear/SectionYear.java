package id.jejak.query.sectionyear;

import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.Standpoint;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.FiguresAnswer;
import id.jejak.query.quarter.FiguresAnswer.Figure;
import id.jejak.query.quarter.HandInCalendar;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.sectionyear.SectionYearAnswer.Agreement;
import id.jejak.query.sectionyear.SectionYearAnswer.Budget;
import id.jejak.query.sectionyear.SectionYearAnswer.Document;
import id.jejak.query.sectionyear.SectionYearAnswer.Indicator;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a section's year out. */
record SectionYear(
        SectionFacts facts, OfficeFacts office, SectionFact section, PolicyFacts policies, Standpoint standpoint) {

    SectionYearAnswer answer() {
        HandInCalendar calendar = new HandInCalendar(facts, policies, standpoint.today(), standpoint.zone());
        return new SectionYearAnswer(
                office.kecamatan().value(),
                office.name(),
                section.slug(),
                section.name(),
                facts.id().year().value(),
                facts.agreements().stream()
                        .map(a -> new Agreement(a.ordinal(), a.basis(), a.sectionHead(), a.camat(), a.amended()))
                        .toList(),
                plan(),
                budgetDocument(),
                facts.indicators().stream().map(this::indicator).toList(),
                facts.budgetTerms().stream().map(this::budget).toList(),
                Arrays.stream(Month.values())
                        .map(month -> StandingAnswer.of(calendar.month(month)))
                        .toList(),
                Arrays.stream(Quarter.values())
                        .map(quarter -> StandingAnswer.of(calendar.quarter(quarter)))
                        .toList(),
                standpoint.answer());
    }

    private @Nullable Document plan() {
        SectionFacts.PlanFact plan = facts.plan();
        return plan == null ? null : new Document(plan.revised() ? "plan-revised" : "plan", plan.basis());
    }

    private @Nullable Document budgetDocument() {
        SectionFacts.BudgetDocumentFact document = facts.budgetDocument();
        return document == null ? null : new Document(StoredName.of(document.kind()), document.basis());
    }

    private Indicator indicator(SectionFacts.IndicatorFact fact) {
        var terms = fact.terms();
        return new Indicator(
                terms.indicator(),
                terms.level(),
                terms.code(),
                terms.name(),
                terms.measure(),
                terms.unit(),
                FiguresAnswer.quantity(terms.annualTarget()),
                quarters(quarter -> target(terms.indicator(), quarter)));
    }

    private @Nullable Figure target(String indicator, Quarter quarter) {
        return facts.targets().stream()
                .filter(t -> t.indicator().equals(indicator) && t.quarter() == quarter)
                .findFirst()
                .map(t -> FiguresAnswer.quantity(t.target()))
                .orElse(null);
    }

    private Budget budget(SectionFacts.BudgetTermFact fact) {
        var terms = fact.terms();
        Figure ceiling = facts.ceilings().stream()
                .filter(c -> c.subActivity().equals(terms.subActivity()))
                .findFirst()
                .map(c -> rupiah(c.rupiah()))
                .orElse(null);
        return new Budget(
                terms.subActivity(),
                terms.name(),
                terms.fundingSource(),
                rupiah(terms.rupiah()),
                ceiling,
                quarters(quarter -> planned(terms.subActivity(), quarter)));
    }

    private @Nullable Figure planned(String code, Quarter quarter) {
        return facts.quarterBudgets().stream()
                .filter(b -> b.subActivity().equals(code) && b.quarter() == quarter)
                .findFirst()
                .map(b -> rupiah(b.rupiah()))
                .orElse(null);
    }

    private static Figure rupiah(BigDecimal amount) {
        return FiguresAnswer.rupiah(new Rupiah(amount));
    }

    private static List<@Nullable Figure> quarters(Function<Quarter, @Nullable Figure> figure) {
        List<@Nullable Figure> figures = new ArrayList<>();
        for (Quarter quarter : Quarter.values()) {
            figures.add(figure.apply(quarter));
        }
        return figures;
    }
}
