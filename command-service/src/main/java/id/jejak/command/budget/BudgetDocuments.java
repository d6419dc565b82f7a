package id.jejak.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.NomenclatureCode;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;

/** A section's budget documents: the year's DPA first, then shifts and the one after the council's amendment. */
public final class BudgetDocuments {
    @AggregateMember
    private final Spending spending = new Spending();

    private final List<Adopted> documents = new ArrayList<>();
    private List<Ceiling> ceilings = List.of();

    /** Sets the ceilings in force; none may lie below what is spent. */
    public void decide(AdoptBudgetDocument command, CommandContext context, Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Refusals.requireSection(surroundings.office(id.section().kecamatan()), id);
        Violations violations = new Violations();
        new FreeText(violations, context).basis(command.basis());
        checkKind(violations, command);
        checkCeilings(violations, command);
        checkTotal(violations, command);
        violations.throwIfAny();
        List<Ceiling> to = command.ceilings().stream()
                .map(ceiling ->
                        new Ceiling(ceiling.subActivity(), ceiling.rupiah().amount()))
                .toList();
        Rupiah total = command.documentTotal();
        apply(new BudgetDocumentAdopted(
                id.toString(),
                StoredName.of(command.kind()),
                command.basis(),
                ceilings,
                to,
                total == null ? null : total.amount()));
    }

    private void checkKind(Violations violations, AdoptBudgetDocument command) {
        boolean first = documents.isEmpty();
        boolean dpa = command.kind() == BudgetDocumentKind.DPA;
        violations.require(!first || dpa, "budget-document-before-dpa", "kind");
        violations.require(first || !dpa, "dpa-already-adopted", "kind");
        Basis basis = command.basis();
        violations.require(
                basis.hasSourceGap() || !documents.contains(new Adopted(command.kind(), basis.number(), basis.date())),
                "budget-document-known",
                "basis.number",
                "given",
                basis.number());
    }

    private void checkCeilings(Violations violations, AdoptBudgetDocument command) {
        int count = command.ceilings().size();
        violations.require(count > 0, "budget-document-without-ceilings", "ceilings");
        violations.require(
                count <= FreeText.MOST_ITEMS,
                "list-too-long",
                "ceilings",
                "given",
                count,
                "limit",
                FreeText.MOST_ITEMS);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String code = command.ceilings().get(i).subActivity();
            String field = "ceilings[" + i + "].";
            NomenclatureCode.check(violations, field + "subActivity", IndicatorLevel.SUB_KEGIATAN, code);
            violations.require(seen.add(code), "sub-activity-twice", field + "subActivity", "given", code);
            checkSpent(
                    violations,
                    field + "rupiah",
                    code,
                    command.ceilings().get(i).rupiah());
        }
        spending.subActivities().stream()
                .filter(code -> !seen.contains(code))
                .forEach(code -> checkSpent(violations, "ceilings", code, Rupiah.ZERO));
    }

    /** A document gives no section more than it gives the whole kecamatan. */
    private static void checkTotal(Violations violations, AdoptBudgetDocument command) {
        Rupiah total = command.documentTotal();
        Rupiah own =
                Rupiah.sum(command.ceilings().stream().map(SetCeiling::rupiah).toList());
        violations.require(
                total == null || own.amount().compareTo(total.amount()) <= 0,
                "ceilings-above-document",
                "documentTotal",
                "ceilings",
                own,
                "total",
                total == null ? Rupiah.ZERO : total);
    }

    private void checkSpent(Violations violations, String field, String code, Rupiah ceiling) {
        BigDecimal already = spending.realized(code);
        violations.require(
                ceiling.amount().compareTo(already) >= 0,
                "ceiling-below-spent",
                field,
                "subActivity",
                code,
                "asked",
                ceiling,
                "limit",
                new Rupiah(already),
                "difference",
                new Rupiah(already.subtract(ceiling.amount()).max(BigDecimal.ZERO)));
    }

    @EventSourcingHandler
    void evolve(BudgetDocumentAdopted event) {
        documents.add(new Adopted(
                StoredName.parse(BudgetDocumentKind.class, event.kind()),
                event.basis().number(),
                event.basis().date()));
        ceilings = event.to();
    }

    private record Adopted(BudgetDocumentKind kind, String number, String date) {}
}
