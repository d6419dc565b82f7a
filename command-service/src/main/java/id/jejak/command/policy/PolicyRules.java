package id.jejak.command.policy;

import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.NomenclatureCode;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.budget.EvidenceKind;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.CalendarRules.DayOff;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a kabupaten may adopt. */
final class PolicyRules {
    private static final int MOST_DECIMALS = 6;
    /** More lines than the national nomenclature has for one urusan. */
    private static final int MOST_ENTRIES = 1000;

    private static final int MOST_WORKING_DAYS = 31;
    private static final int MOST_DAYS_OFF = 100;
    private static final int MOST_DAYS = 31;

    private final Violations violations;
    private final FreeText text;

    PolicyRules(Violations violations, FreeText text) {
        this.violations = violations;
        this.text = text;
    }

    void nomenclature(List<NomenclatureEntry> entries) {
        violations.require(!entries.isEmpty(), "nomenclature-empty", "entries");
        bounded("entries", entries.size(), MOST_ENTRIES);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(entries.size(), MOST_ENTRIES); i++) {
            NomenclatureEntry entry = entries.get(i);
            String field = "entries[" + i + "].";
            NomenclatureCode.checkAnyLevel(violations, field + "code", entry.code());
            violations.require(seen.add(entry.code()), "nomenclature-twice", field + "code", "given", entry.code());
            text.required(field + "name", entry.name(), FreeText.LONG)
                    .optional(field + "indicator", entry.indicator(), FreeText.LONG)
                    .optional(field + "unit", entry.unit(), FreeText.SHORT);
        }
    }

    void calculation(CalculationRules rules) {
        violations.require(
                rules.percentDecimals() >= 0 && rules.percentDecimals() <= MOST_DECIMALS,
                "percent-decimals",
                "rules.percentDecimals",
                "given",
                rules.percentDecimals(),
                "limit",
                MOST_DECIMALS);
        choice("rules.rounding", rules.rounding(), "down", "half-up");
        choice(
                "rules.lowerIsBetter",
                rules.lowerIsBetter(),
                "two-targets-minus-realization",
                "target-over-realization");
        choice(
                "rules.meanLevel",
                rules.meanLevel(),
                Arrays.stream(IndicatorLevel.values()).map(StoredName::of).toArray(String[]::new));
        choice("rules.financialFigure", rules.financialFigure(), "total", "mean");
    }

    /** Bands from the highest down, the last from 0 on: so that every achievement falls into exactly one. */
    void ratingScale(List<RatingBand> bands) {
        violations.require(!bands.isEmpty(), "rating-scale-empty", "bands");
        bounded("bands", bands.size(), FreeText.MOST_ITEMS);
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            RatingBand band = bands.get(i);
            String field = "bands[" + i + "].";
            text.required(field + "label", band.label(), FreeText.SHORT);
            violations.require(labels.add(band.label()), "rating-label-twice", field + "label", "given", band.label());
            if (i > 0) {
                BigDecimal above = bands.get(i - 1).lowerBoundPercent();
                violations.require(
                        band.lowerBoundPercent().compareTo(above) < 0,
                        "rating-not-descending",
                        field + "lowerBoundPercent",
                        "given",
                        band.lowerBoundPercent(),
                        "limit",
                        above);
            }
        }
        if (!bands.isEmpty()) {
            BigDecimal lowest = bands.get(bands.size() - 1).lowerBoundPercent();
            violations.require(lowest.signum() == 0, "rating-leaves-a-gap", "bands", "given", lowest);
        }
    }

    void calendar(int year, CalendarRules rules) {
        workingDay("rules.monthDueWorkingDay", rules.monthDueWorkingDay());
        workingDay("rules.quarterDueWorkingDay", rules.quarterDueWorkingDay());
        bounded("rules.daysOff", rules.daysOff().size(), MOST_DAYS_OFF);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(rules.daysOff().size(), MOST_DAYS_OFF); i++) {
            DayOff day = rules.daysOff().get(i);
            String field = "rules.daysOff[" + i + "].";
            text.required(field + "name", day.name(), FreeText.SHORT);
            choice(field + "kind", day.kind(), "national-holiday", "joint-leave");
            violations.require(seen.add(day.date()), "day-off-twice", field + "date", "given", day.date());
            dayOff(field + "date", day.date(), year);
        }
    }

    /** December's report is due in the next January, so its days off count too. */
    private void dayOff(String field, String written, int year) {
        try {
            LocalDate date = LocalDate.parse(written);
            violations.require(
                    date.getYear() == year || date.getYear() == year + 1,
                    "day-off-outside-year",
                    field,
                    "given",
                    date,
                    "year",
                    year);
        } catch (DateTimeException e) {
            violations.add("value-date", field, "given", written);
        }
    }

    void spending(SpendingRules rules) {
        choice(
                "rules.countedEvidence",
                rules.countedEvidence(),
                SpendingRules.ANY_EVIDENCE,
                StoredName.of(EvidenceKind.SPJ),
                StoredName.of(EvidenceKind.SP2D));
        violations.require(
                rules.cutOffDay() >= 1 && rules.cutOffDay() <= MOST_DAYS,
                "cut-off-day",
                "rules.cutOffDay",
                "given",
                rules.cutOffDay(),
                "limit",
                MOST_DAYS);
    }

    private void workingDay(String field, int day) {
        violations.require(
                day >= 1 && day <= MOST_WORKING_DAYS,
                "due-working-day",
                field,
                "given",
                day,
                "limit",
                MOST_WORKING_DAYS);
    }

    private void bounded(String field, int given, int limit) {
        violations.require(given <= limit, "list-too-long", field, "given", given, "limit", limit);
    }

    private void choice(String field, String given, String... allowed) {
        violations.require(
                Arrays.asList(allowed).contains(given),
                "value-choice",
                field,
                "given",
                given,
                "limit",
                String.join(", ", allowed));
    }
}
