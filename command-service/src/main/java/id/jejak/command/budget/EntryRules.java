package id.jejak.command.budget;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.budget.EvidenceKind;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.kernel.trail.StoredName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an entry has to say of itself, whatever the ceilings: amount, day, kind and evidence. */
final class EntryRules {
    private final RealizeBudget command;
    private final CommandContext context;
    private final Violations violations = new Violations();

    EntryRules(RealizeBudget command, CommandContext context) {
        this.command = command;
        this.context = context;
    }

    void check() {
        FreeText text = new FreeText(violations, context)
                .identity("entry", command.entry())
                .stated("date", command.date())
                .required("expenditureKind", command.expenditureKind(), FreeText.SHORT)
                .stated("evidenceKind", command.evidenceKind());
        text.required("evidenceNumber", command.evidenceNumber(), FreeText.SHORT);
        violations.require(command.rupiah().amount().signum() > 0, "entry-of-nothing", "rupiah");
        if (!SourceGap.isNotStated(command.evidenceKind())) {
            checkEvidenceKind();
        }
        if (!SourceGap.isNotStated(command.date())) {
            checkDate();
        }
        violations.throwIfAny();
        Refusals.refuseFuture(command.sectionYear(), command.month(), context.today(), "month");
    }

    private void checkEvidenceKind() {
        String allowed =
                Arrays.stream(EvidenceKind.values()).map(StoredName::of).collect(Collectors.joining(", "));
        boolean known =
                Arrays.stream(EvidenceKind.values()).map(StoredName::of).anyMatch(command.evidenceKind()::equals);
        violations.require(known, "value-choice", "evidenceKind", "given", command.evidenceKind(), "limit", allowed);
    }

    private void checkDate() {
        LocalDate date;
        try {
            date = LocalDate.parse(command.date());
        } catch (DateTimeException e) {
            violations.add("value-date", "date", "given", command.date());
            return;
        }
        YearMonth month = command.sectionYear().year().month(command.month());
        violations.require(
                YearMonth.from(date).equals(month), "entry-outside-month", "date", "given", date, "limit", month);
        violations.require(
                !date.isAfter(context.today()), "entry-in-future", "date", "given", date, "limit", context.today());
    }
}
