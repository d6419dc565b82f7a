package id.jejak.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.budget.BudgetCommand.ReverseRefund;
import id.jejak.command.budget.Spending.Entry;
import id.jejak.command.budget.Spending.Refund;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.SourceGap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;

/** What was paid back (STS): dated facts of their own that leave room under the ceiling, reversed when wrong. */
public final class BudgetRefunds {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    @AggregateMember
    private final Spending spending = new Spending();

    @CommandHandler
    void decide(
            RecordRefund command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        check(command, context, surroundings);
        BigDecimal ceiling = spending.requireCeiling(command.subActivity());
        if (spending.refund(command.refund()) != null) {
            throw RuleViolation.of("refund-known", "refund", "given", command.refund());
        }
        periods.refuseWhileHandedIn(command.month(), id.year().value(), "month");
        checkEntry(command);
        BigDecimal before = spending.realized(command.subActivity());
        refuseOverRealized(command, before);
        List<Object> voided = periods.voidedByAddition(
                id, command.month(), Refusals.causedBy(BudgetRefunded.class), command.reason(), command.basis());
        apply(new BudgetRefunded(
                id.toString(),
                command.refund(),
                command.subActivity(),
                command.month().getValue(),
                command.date(),
                command.rupiah().amount(),
                command.slipNumber(),
                command.entry(),
                ceiling,
                before,
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(
            ReverseRefund command, @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        Violations violations = new Violations();
        new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        violations.throwIfAny();
        Refund refund = spending.refund(command.refund());
        if (refund == null) {
            throw RuleViolation.of("refund-unknown", "refund", "given", command.refund());
        }
        if (refund.reversed()) {
            throw RuleViolation.of(
                    "refund-already-reversed",
                    "refund",
                    "given",
                    command.refund(),
                    "rupiah",
                    new Rupiah(refund.rupiah()));
        }
        refuseOverCeiling(refund);
        periods.refuseWhileHandedIn(refund.month(), id.year().value(), "refund");
        List<Object> voided = periods.voidedBy(
                id.toString(), refund.month(), Refusals.causedBy(BudgetRefundReversed.class), command.reason());
        apply(new BudgetRefundReversed(
                id.toString(),
                command.refund(),
                refund.subActivity(),
                refund.month().getValue(),
                refund.rupiah(),
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    private static void check(RecordRefund command, CommandContext context, Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Violations violations = new Violations();
        DatedRules dated = new DatedRules(
                id,
                command.month(),
                command.date(),
                context,
                surroundings.policies(id.section().kecamatan().kabupaten()));
        FreeText text = new FreeText(violations, context).identity("refund", command.refund());
        dated.check(violations, text);
        text.required("slipNumber", command.slipNumber(), FreeText.SHORT).grounds(command.reason(), command.basis());
        violations.require(command.rupiah().amount().signum() > 0, "refund-of-nothing", "rupiah");
        violations.throwIfAny();
        dated.refuseFuture();
    }

    private void checkEntry(RecordRefund command) {
        String named = command.entry();
        if (named == null) {
            return;
        }
        Entry entry = spending.entry(named);
        if (entry == null) {
            throw RuleViolation.of("entry-unknown", "entry", "given", named);
        }
        if (entry.reversed()) {
            throw RuleViolation.of(
                    "refund-of-reversed-entry", "entry", "given", named, "rupiah", new Rupiah(entry.rupiah()));
        }
        if (!entry.subActivity().equals(command.subActivity())) {
            throw RuleViolation.of(
                    "refund-of-other-sub-activity",
                    "entry",
                    "given",
                    named,
                    "subActivity",
                    entry.subActivity(),
                    "asked",
                    command.subActivity());
        }
        boolean dated = !SourceGap.isNotStated(entry.date()) && !SourceGap.isNotStated(command.date());
        if (dated && command.date().compareTo(entry.date()) < 0) {
            throw RuleViolation.of(
                    "refund-before-entry",
                    "date",
                    "given",
                    LocalDate.parse(command.date()),
                    "limit",
                    LocalDate.parse(entry.date()),
                    "entry",
                    named);
        }
        BigDecimal paidBack = spending.paidBack(named);
        BigDecimal left = entry.rupiah().subtract(paidBack);
        if (command.rupiah().amount().compareTo(left) > 0) {
            throw RuleViolation.of(
                    "refund-over-entry",
                    "rupiah",
                    "asked",
                    command.rupiah(),
                    "entry",
                    named,
                    "limit",
                    new Rupiah(entry.rupiah()),
                    "paidBack",
                    new Rupiah(paidBack),
                    "left",
                    new Rupiah(left));
        }
    }

    private static void refuseOverRealized(RecordRefund command, BigDecimal realized) {
        if (command.rupiah().amount().compareTo(realized) > 0) {
            throw RuleViolation.of(
                    "refund-over-realized",
                    "rupiah",
                    "asked",
                    command.rupiah(),
                    "limit",
                    new Rupiah(realized),
                    "subActivity",
                    command.subActivity(),
                    "difference",
                    new Rupiah(command.rupiah().amount().subtract(realized)));
        }
    }

    private void refuseOverCeiling(Refund refund) {
        BigDecimal ceiling = spending.requireCeiling(refund.subActivity());
        BigDecimal realized = spending.realized(refund.subActivity());
        BigDecimal after = realized.add(refund.rupiah());
        if (after.compareTo(ceiling) > 0) {
            throw RuleViolation.of(
                    "refund-reversal-over-ceiling",
                    "refund",
                    "asked",
                    new Rupiah(refund.rupiah()),
                    "limit",
                    new Rupiah(ceiling),
                    "realized",
                    new Rupiah(realized),
                    "after",
                    new Rupiah(after),
                    "subActivity",
                    refund.subActivity());
        }
    }
}
