package id.jejak.query.report;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.document.ProgramLine;
import id.jejak.query.document.QuarterlyEvaluationModel;
import id.jejak.query.document.ReportModel;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.FinancialFigures;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.query.quarter.MeanAchievement;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.web.format.IndonesianNumbers;
import java.util.List;

/** Says a report's figures: of each indicator, of each sub kegiatan's money, of the whole, and how they are computed. */
final class FigureStatements {
    private final Statements said;
    private final ReportModel model;
    private final QuarterFigures figures;
    /** An evaluation prints the plan's whole year, a month's report its own quarter's. */
    private final List<Quarter> quarters;

    FigureStatements(Statements said, ReportModel model) {
        this.said = said;
        this.model = model;
        this.figures = model.figures();
        this.quarters =
                model instanceof QuarterlyEvaluationModel ? List.of(Quarter.values()) : List.of(figures.quarter());
    }

    void say() {
        for (ProgramLine line : model.frame().lines()) {
            sayLine(line);
        }
        said.aboutTheWhole();
        sayPerformance();
        sayMoney(figures.financial());
        sayCalculation();
    }

    private void sayLine(ProgramLine line) {
        String level = said.words().text("choice." + StoredName.of(line.level()));
        boolean isCoded = !line.code().isEmpty();
        said.about(isCoded ? line.code() : line.name(), isCoded ? level + " " + line.code() : level)
                .text("line", line.name());
        for (Quarter quarter : quarters) {
            said.rupiah("planned", quarter.number(), line.quarterBudgets().get(quarter));
        }
        line.indicators().forEach(this::sayIndicator);
        if (line.budget() != null) {
            sayBudget(line.budget());
        }
    }

    private void sayIndicator(ProgramLine.IndicatorLine line) {
        IndicatorFigures indicator = line.figures();
        said.about(indicator.terms().indicator(), indicator.terms().measure())
                .text("measure", indicator.terms().measure())
                .text("unit", indicator.terms().unit())
                .choice("direction", indicator.terms().direction())
                .quantity("annual-target", null, indicator.terms().annualTarget());
        for (Quarter quarter : quarters) {
            said.quantity("target", quarter.number(), line.quarterTargets().get(quarter));
        }
        indicator
                .months()
                .forEach(month -> said.quantity("realized", month.month().getValue(), month.quantity()));
        said.quantity("realized-in-quarter", indicator.quantityInQuarter())
                .quantity("realized-to-date", indicator.quantityToDate())
                .achievement("achievement-in-quarter", indicator.inQuarter())
                .achievement("achievement-to-date", indicator.toDate());
    }

    private void sayBudget(BudgetFigures budget) {
        said.about(budget.subActivity(), budget.name())
                .text(
                        "funding-source",
                        budget.fundingSource() == null ? null : said.words().stated(budget.fundingSource()))
                .rupiah("agreed", null, budget.agreed())
                .rupiah("ceiling", null, budget.ceiling())
                .rupiah("spent-in-month", null, budget.inMonth().net())
                .rupiah("spent-in-quarter", null, budget.inQuarter().net())
                .rupiah("spent-to-date", null, budget.toDate().net())
                .rupiah("refunded-to-date", null, budget.toDate().refunded())
                .achievement("financial-achievement", budget.achievement())
                .achievement("absorption", budget.absorption());
    }

    private void sayPerformance() {
        said.text("mean", mean(figures.mean())).text("mean-to-date", mean(figures.meanToDate()));
        figures.quantityTotal().ifPresent(total -> said.quantity("total", total.realized()));
    }

    /** A mean with how many it was taken over. */
    private String mean(MeanAchievement mean) {
        return mean.counted()
                .map(ratio ->
                        said.rules().printed(ratio) + ", " + said.words().text("mean.over", mean.over(), mean.of()))
                .orElseGet(() -> said.words().text("mean.none", mean.of()));
    }

    private void sayMoney(FinancialFigures money) {
        said.rupiah("agreed", null, money.agreed())
                .rupiah("ceiling", null, money.ceiling())
                .rupiah("planned-in-quarter", null, money.planned())
                .rupiah("spent-in-month", null, money.inMonth().net())
                .rupiah("spent-in-quarter", null, money.inQuarter().net())
                .rupiah("spent-to-date", null, money.toDate().net())
                .rupiah("refunded-to-date", null, money.toDate().refunded())
                .percentage("financial-achievement", money.printed())
                .achievement("absorption", money.absorption());
    }

    private void sayCalculation() {
        CalculationRules rules = figures.rules().calculation();
        said.text("percent-decimals", String.valueOf(rules.percentDecimals()))
                .choice("rounding", rules.rounding())
                .choice("cap-at-hundred", rules.capAtHundred())
                .choice("floor-at-zero", rules.floorAtZero())
                .choice("lower-is-better", rules.lowerIsBetter())
                .choice("mean-level", rules.meanLevel())
                .choice("financial-figure", rules.financialFigure())
                .lines(
                        "rating-scale",
                        figures.rules().rating().bands().stream()
                                .map(band -> band.label() + " ≥ " + IndonesianNumbers.quantity(band.lowerBoundPercent())
                                        + "%")
                                .toList());
        PolicyFacts.Adopted<SpendingRules> spending = figures.rules().spending();
        if (spending != null) {
            said.choice("counted-evidence", spending.rules().countedEvidence())
                    .text("cut-off-day", String.valueOf(spending.rules().cutOffDay()));
        }
    }
}
