package id.jejak.command.rule;

import id.jejak.kernel.trail.SourceGap;

/** Who may stand in the trail of a live event: somebody who is named, and no citizen. */
public final class ActorRules {
    private ActorRules() {}

    /**
     * Refuses identities and names that an event must not carry for ever, in the fields that the sender knows.
     *
     * @throws RuleViolation naming each field that is wrong
     */
    public static void check(String idField, String id, String nameField, String name) {
        Violations violations = new Violations();
        check(violations, idField, id);
        check(violations, nameField, name);
        violations.throwIfAny();
    }

    private static void check(Violations violations, String field, String text) {
        FreeText.check(violations, field, text, FreeText.SHORT);
        violations.require(!SourceGap.isNotStated(text.strip()), "source-gap-in-live-command", field);
    }
}
