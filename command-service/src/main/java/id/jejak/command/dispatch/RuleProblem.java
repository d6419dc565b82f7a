package id.jejak.command.dispatch;

import id.jejak.web.message.Language;
import id.jejak.web.problem.ProblemType;
import id.jejak.web.problem.ProblemTypes;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * A rule that refuses. Which there are, their messages say: each code has one.
 *
 * @param code of the rule
 * @param status of the answer
 */
public record RuleProblem(String code, int status) implements ProblemType {
    /** Messages of all rules. */
    public static final String MESSAGES = "messages/rule";

    private static final String PREFIX = "rule.";

    private static final Set<String> OF_NO_COMMAND = Set.of(
            "value-object",
            "value-list",
            "value-list-size",
            "value-required",
            "value-unknown-field",
            "value-text",
            "value-flag",
            "value-number",
            "value-number-size",
            "value-integer");

    /** All rules. */
    public static ProblemTypes all() {
        return new ProblemTypes(ResourceBundle.getBundle(MESSAGES, Language.INDONESIAN.locale()).keySet().stream()
                .sorted()
                .map(key -> of(key.substring(PREFIX.length())))
                .toList());
    }

    private static RuleProblem of(String code) {
        return new RuleProblem(code, isOfNoCommand(code) ? BrokenRules.UNREADABLE : BrokenRules.REFUSED);
    }

    /** Whether it says that a request is no command, rather than that a rule does not allow it. */
    static boolean isOfNoCommand(String code) {
        return OF_NO_COMMAND.contains(code);
    }

    @Override
    public Described described() {
        return new Described(code, status, PREFIX + code);
    }
}
