package id.jejak.command.rule;

import id.jejak.kernel.agreement.IndicatorLevel;
import java.util.Map;
import java.util.regex.Pattern;

/** How codes of the national nomenclature are written; older decrees give a sub kegiatan two last digits, not four. */
public final class NomenclatureCode {
    private static final String PROGRAM = "\\d\\.\\d{2}\\.\\d{2}";
    private static final String KEGIATAN = PROGRAM + "\\.\\d\\.\\d{2}";
    private static final Map<IndicatorLevel, Pattern> FORMS = Map.of(
            IndicatorLevel.SASARAN, Pattern.compile(""),
            IndicatorLevel.PROGRAM, Pattern.compile(PROGRAM),
            IndicatorLevel.KEGIATAN, Pattern.compile(KEGIATAN),
            IndicatorLevel.SUB_KEGIATAN, Pattern.compile(KEGIATAN + "\\.(\\d{4}|\\d{2})"));
    private static final Map<IndicatorLevel, String> EXAMPLES = Map.of(
            IndicatorLevel.SASARAN, "",
            IndicatorLevel.PROGRAM, "7.01.02",
            IndicatorLevel.KEGIATAN, "7.01.02.2.04",
            IndicatorLevel.SUB_KEGIATAN, "7.01.02.2.04.0001");

    private NomenclatureCode() {}

    /** Refuses a code that is not written as its level asks; a sasaran has none. */
    public static void check(Violations violations, String field, IndicatorLevel level, String code) {
        if (level == IndicatorLevel.SASARAN) {
            violations.require(code.isEmpty(), "sasaran-has-no-code", field, "given", code);
            return;
        }
        violations.require(
                FORMS.get(level).matcher(code).matches(),
                "code-format",
                field,
                "given",
                code,
                "example",
                EXAMPLES.get(level));
    }

    /** Refuses a code that is none of a program, a kegiatan or a sub kegiatan. */
    public static void checkAnyLevel(Violations violations, String field, String code) {
        boolean known =
                FORMS.values().stream().anyMatch(form -> form.matcher(code).matches());
        violations.require(
                known && !code.isEmpty(),
                "code-format",
                field,
                "given",
                code,
                "example",
                EXAMPLES.get(IndicatorLevel.SUB_KEGIATAN));
    }
}
