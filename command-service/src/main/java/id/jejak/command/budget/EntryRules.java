package id.jejak.command.budget;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.budget.EvidenceKind;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.kernel.trail.StoredName;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an entry has to say of itself, whatever the ceilings: amount, day, kind and evidence. */
final class EntryRules {
    private final RealizeBudget command;
    private final CommandContext context;
    private final DatedRules dated;
    private final Violations violations = new Violations();

    EntryRules(RealizeBudget command, CommandContext context, Policies policies) {
        this.command = command;
        this.context = context;
        this.dated = new DatedRules(command.sectionYear(), command.month(), command.date(), context, policies);
    }

    void check() {
        FreeText text = new FreeText(violations, context).identity("entry", command.entry());
        dated.check(violations, text);
        text.required("expenditureKind", command.expenditureKind(), FreeText.SHORT)
                .stated("evidenceKind", command.evidenceKind())
                .required("evidenceNumber", command.evidenceNumber(), FreeText.SHORT)
                .grounds(command.reason(), command.basis());
        violations.require(command.rupiah().amount().signum() > 0, "entry-of-nothing", "rupiah");
        if (!SourceGap.isNotStated(command.evidenceKind())) {
            checkEvidenceKind(dated.rules());
        }
        violations.throwIfAny();
        dated.refuseFuture();
    }

    private void checkEvidenceKind(SpendingRules rules) {
        String given = command.evidenceKind();
        String allowed =
                Arrays.stream(EvidenceKind.values()).map(StoredName::of).collect(Collectors.joining(", "));
        boolean known = Arrays.stream(EvidenceKind.values()).map(StoredName::of).anyMatch(given::equals);
        violations.require(known, "value-choice", "evidenceKind", "given", given, "limit", allowed);
        violations.require(
                !known || rules.counts(given),
                "evidence-does-not-count",
                "evidenceKind",
                "given",
                given.toUpperCase(Locale.ROOT),
                "limit",
                rules.countedEvidence().toUpperCase(Locale.ROOT));
    }
}
