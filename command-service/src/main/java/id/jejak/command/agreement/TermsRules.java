package id.jejak.command.agreement;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.NomenclatureCode;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Rupiah;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every agreement's terms have to be, signed or amended. */
final class TermsRules {
    private final Violations violations;
    private final FreeText text;

    TermsRules(Violations violations, FreeText text) {
        this.violations = violations;
        this.text = text;
    }

    /** Ceilings in force by sub kegiatan; null while no budget document is known. */
    void check(
            List<AgreedIndicator> indicators, List<AgreedBudget> budget, @Nullable Map<String, BigDecimal> ceilings) {
        violations.require(!indicators.isEmpty(), "agreement-without-indicators", "indicators");
        violations.require(
                indicators.size() <= FreeText.MOST_ITEMS,
                "list-too-long",
                "indicators",
                "given",
                indicators.size(),
                "limit",
                FreeText.MOST_ITEMS);
        violations.throwIfAny();
        checkBudget(budget, ceilings);
        Set<String> budgeted = budget.stream().map(AgreedBudget::subActivity).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            AgreedIndicator indicator = indicators.get(i);
            String field = "indicators[" + i + "].";
            checkIndicator(indicator, field);
            violations.require(
                    seen.add(indicator.indicator()),
                    "indicator-twice",
                    field + "indicator",
                    "given",
                    indicator.indicator());
            violations.require(
                    indicator.level() != IndicatorLevel.SUB_KEGIATAN || budgeted.contains(indicator.code()),
                    "indicator-without-budget",
                    field + "code",
                    "indicator",
                    indicator.indicator(),
                    "code",
                    indicator.code());
        }
    }

    private void checkIndicator(AgreedIndicator indicator, String field) {
        text.identity(field + "indicator", indicator.indicator());
        NomenclatureCode.check(violations, field + "code", indicator.level(), indicator.code());
        text.required(field + "name", indicator.name(), FreeText.LONG)
                .required(field + "measure", indicator.measure(), FreeText.LONG)
                .required(field + "unit", indicator.unit(), FreeText.SHORT);
    }

    private void checkBudget(List<AgreedBudget> budget, @Nullable Map<String, BigDecimal> ceilings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < budget.size(); i++) {
            AgreedBudget agreed = budget.get(i);
            String field = "budget[" + i + "].";
            NomenclatureCode.check(
                    violations, field + "subActivity", IndicatorLevel.SUB_KEGIATAN, agreed.subActivity());
            text.required(field + "name", agreed.name(), FreeText.LONG)
                    .required(field + "fundingSource", agreed.fundingSource(), FreeText.SHORT);
            violations.require(
                    seen.add(agreed.subActivity()),
                    "sub-activity-twice",
                    field + "subActivity",
                    "given",
                    agreed.subActivity());
            if (ceilings != null) {
                checkCeiling(agreed, ceilings.getOrDefault(agreed.subActivity(), BigDecimal.ZERO), field);
            }
        }
    }

    private void checkCeiling(AgreedBudget agreed, BigDecimal ceiling, String field) {
        BigDecimal asked = agreed.rupiah().amount();
        violations.require(
                asked.compareTo(ceiling) <= 0,
                "agreed-budget-over-ceiling",
                field + "rupiah",
                "subActivity",
                agreed.subActivity(),
                "asked",
                agreed.rupiah(),
                "limit",
                new Rupiah(ceiling),
                "over",
                new Rupiah(asked.subtract(ceiling).max(BigDecimal.ZERO)));
    }
}
