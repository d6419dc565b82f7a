package id.jejak.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.agreement.AgreementCommand.AmendPerformanceAgreement;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.PostHolders;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Surroundings.Office;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;

/** A section's performance agreement through the year: signed, amended, signed anew by the post's next holder. */
public final class Agreement {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    private int ordinal;
    private @Nullable AgreementTerms terms;
    private @Nullable PostHolder sectionHead;
    private @Nullable Map<String, BigDecimal> ceilings;
    private @Nullable PlanTerms plan;

    /** Signs an agreement; a further one in the year only with another holder of the section's post. */
    public void decide(SignPerformanceAgreement command, CommandContext context, Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Office office = surroundings.office(id.section().kecamatan());
        Refusals.requireSection(office, id);
        Violations violations = new Violations();
        FreeText text = new FreeText(violations, context).basis(command.basis());
        new TermsRules(violations, text).check(command.indicators(), command.budget(), ceilings);
        violations.throwIfAny();

        PostHolders holders = new PostHolders(office, context);
        LocalDate date = dateOf(command.basis(), context);
        PostHolder head = holders.signing(Post.headOf(id.section().slug()), date);
        refuseSameHead(head);
        AgreementTerms agreed = Terms.of(command.indicators(), command.budget());
        List<Object> voided = voidedBy(
                id, agreed, PerformanceAgreementSigned.class, command.basis().document());
        apply(new PerformanceAgreementSigned(
                id.toString(), ordinal + 1, command.basis(), head, holders.signing(Post.CAMAT, date), agreed));
        voided.forEach(event -> apply(event));
    }

    /** Changes the agreement in force; the plan has to follow before the next period is handed in. */
    @CommandHandler
    void decide(
            AmendPerformanceAgreement command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        AgreementTerms from = terms;
        if (from == null) {
            throw RuleViolation.of("agreement-missing", "");
        }
        Violations violations = new Violations();
        FreeText text =
                new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        new TermsRules(violations, text).check(command.indicators(), command.budget(), ceilings);
        AgreementTerms to = Terms.of(command.indicators(), command.budget());
        violations.require(!to.equals(Terms.comparable(from)), "amendment-changes-nothing", "");
        violations.throwIfAny();

        SectionYearId id = command.sectionYear();
        List<Object> voided = voidedBy(id, to, PerformanceAgreementAmended.class, command.reason());
        apply(new PerformanceAgreementAmended(
                id.toString(), ordinal, from, to, StoredName.of(command.ground()), command.reason(), command.basis()));
        voided.forEach(event -> apply(event));
    }

    /** An imported source that names neither holder does not say that they are the same person. */
    private void refuseSameHead(PostHolder head) {
        PostHolder before = sectionHead;
        boolean named = !SourceGap.isNotStated(head.nip()) || !SourceGap.isNotStated(head.name());
        if (before != null
                && named
                && before.nip().equals(head.nip())
                && before.name().equals(head.name())) {
            throw RuleViolation.of("agreement-already-signed", "", "count", ordinal, "holder", head.name());
        }
    }

    private List<Object> voidedBy(SectionYearId id, AgreementTerms to, Class<?> cause, String reason) {
        AgreementTerms from = terms;
        PlanTerms planned = plan;
        if (from == null || planned == null) {
            return List.of();
        }
        Set<Quarter> touched = TouchedQuarters.by(from, to, planned);
        touched.forEach(
                quarter -> periods.refuseWhileHandedIn(quarter, id.year().value(), ""));
        return touched.stream()
                .flatMap(quarter -> periods.voidedBy(id.toString(), quarter, Refusals.causedBy(cause), reason).stream())
                .toList();
    }

    private static LocalDate dateOf(Basis basis, CommandContext context) {
        return SourceGap.isNotStated(basis.date()) ? context.today() : LocalDate.parse(basis.date());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementSigned event) {
        ordinal = event.ordinal();
        terms = event.terms();
        sectionHead = event.sectionHead();
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementAmended event) {
        terms = event.to();
    }

    @EventSourcingHandler
    void evolve(BudgetDocumentAdopted event) {
        ceilings = event.to().stream().collect(Collectors.toMap(Ceiling::subActivity, Ceiling::rupiah));
    }

    @EventSourcingHandler
    void evolve(ActionPlanAdopted event) {
        plan = event.plan();
    }

    @EventSourcingHandler
    void evolve(ActionPlanRevised event) {
        plan = event.to();
    }
}
