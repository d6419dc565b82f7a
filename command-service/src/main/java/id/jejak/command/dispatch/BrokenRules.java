package id.jejak.command.dispatch;

import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.web.message.MessageArgument;
import id.jejak.web.problem.FieldRefusal;
import id.jejak.web.problem.Refusal;
import java.util.List;

/** Says broken rules as a refusal, with their numbers, and beside the field where there is one. */
public final class BrokenRules {
    /** A command that can be read but that a rule does not allow. */
    public static final int REFUSED = 422;
    /** A request that is no command at all. */
    public static final int UNREADABLE = 400;

    private BrokenRules() {}

    /** Whether a request is no command at all, whatever rules it breaks besides. */
    public static boolean isUnreadable(RuleViolation violation) {
        return violation.all().stream().anyMatch(broken -> RuleProblem.isOfNoCommand(broken.code()));
    }

    /** The first rule speaks for the whole; each rule with a field stands beside it. */
    public static Refusal refusal(RuleViolation violation, int status) {
        RuleViolation.Broken first = violation.all().get(0);
        Refusal refusal = Refusal.of(new RuleProblem(first.code(), status), written(first.messageArguments()));
        for (RuleViolation.Broken broken : violation.all()) {
            if (!broken.field().isEmpty()) {
                refusal = refusal.field(broken.field(), broken.messageKey(), written(broken.messageArguments()));
            }
        }
        return refusal;
    }

    /** A value that its type does not allow, where the field is not known. */
    static Refusal refusal(InvalidValueException invalid) {
        return Refusal.of(new RuleProblem(code(invalid), REFUSED), written(invalid.arguments()));
    }

    /** A value that its type does not allow, in a field of a form. */
    public static FieldRefusal field(String field, InvalidValueException invalid) {
        return new FieldRefusal(field, "rule." + code(invalid), List.of(written(invalid.arguments())));
    }

    private static String code(InvalidValueException invalid) {
        return "value-" + invalid.code().replace('.', '-');
    }

    private static Object[] written(List<Object> arguments) {
        return arguments.stream().map(BrokenRules::written).toArray();
    }

    private static Object written(Object argument) {
        if (argument instanceof Rupiah rupiah) {
            return MessageArgument.rupiah(rupiah.amount());
        }
        if (argument instanceof Quantity quantity) {
            return quantity.value();
        }
        if (argument instanceof Quarter quarter) {
            return quarter.name();
        }
        return argument;
    }
}
