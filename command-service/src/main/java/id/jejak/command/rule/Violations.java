package id.jejak.command.rule;

import id.jejak.command.rule.RuleViolation.Broken;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a command, so that a person is told everything at once. */
public final class Violations {
    private final List<Broken> broken = new ArrayList<>();

    /** Adds a broken rule; see {@link RuleViolation#of}. */
    public void add(String code, String field, Object... namesAndValues) {
        broken.add(Broken.of(code, field, namesAndValues));
    }

    /** Adds a broken rule where the condition does not hold. */
    public void require(boolean holds, String code, String field, Object... namesAndValues) {
        if (!holds) {
            add(code, field, namesAndValues);
        }
    }

    /** Adds what others found. */
    public void addAll(Violations others) {
        broken.addAll(others.broken);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return broken.isEmpty();
    }

    /** Refuses the command when anything was added. */
    public void throwIfAny() {
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }
}
