package id.jejak.query.document;

import id.jejak.query.document.ReportFrame.RestsOn;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.CharterFact;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.projection.Origin;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last of the events that a document is made of, also those that take something out of it: any other event
 * changes no byte of it.
 */
final class LastEvent {

    private final SectionFacts section;
    private final OfficeFacts office;
    private final PolicyFacts policies;
    private final QuarterFigures figures;
    private final ReportKind kind;

    LastEvent(SectionFacts section, OfficeFacts office, PolicyFacts policies, QuarterFigures figures, ReportKind kind) {
        this.section = section;
        this.office = office;
        this.policies = policies;
        this.figures = figures;
        this.kind = kind;
    }

    /** {@code handIn}: the events that made the document dated and signed, or a draft again. */
    RestsOn of(SectionFact opened, @Nullable CharterFact charter, List<Origin> handIn) {
        List<Origin> origins = new ArrayList<>(List.of(office.origin(), opened.origin()));
        if (charter != null) {
            origins.add(charter.origin());
        }
        origins.addAll(handIn);
        origins.addAll(figures.rules().origins());
        addTerms(origins);
        addFigures(origins);
        addNomenclature(origins);
        Origin last = Collections.max(origins);
        Instant importedAt = origins.stream()
                .map(Origin::importedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new RestsOn(last.position(), last.recordedAt(), importedAt);
    }

    private void addTerms(List<Origin> origins) {
        section.agreements().forEach(fact -> origins.add(fact.origin()));
        section.indicators().forEach(fact -> origins.add(fact.origin()));
        section.budgetTerms().forEach(fact -> origins.add(fact.origin()));
        section.ceilings().forEach(fact -> origins.add(fact.origin()));
        addPlan(origins);
        if (section.budgetDocument() != null) {
            origins.add(section.budgetDocument().origin());
        }
    }

    /**
     * An evaluation prints the plan's whole year and its basis. A month's report prints its own quarter's targets and
     * rupiah, beside those of the year that the agreement sets: what is planned anew for other quarters is not in it.
     */
    private void addPlan(List<Origin> origins) {
        SectionFacts.PlanFact plan = section.plan();
        if (plan != null) {
            origins.add(kind == ReportKind.MONTH ? plan.of(figures.quarter()) : plan.origin());
        }
    }

    /** Months after the one reported on are not in the document. */
    private void addFigures(List<Origin> origins) {
        section.realizations().stream()
                .filter(fact -> fact.month().compareTo(figures.upTo()) <= 0)
                .forEach(fact -> origins.add(fact.origin()));
        section.refunds().stream()
                .filter(fact -> fact.month().compareTo(figures.upTo()) <= 0)
                .forEach(fact -> origins.add(fact.origin()));
        section.budgetEntries().stream()
                .filter(fact -> fact.month().compareTo(figures.upTo()) <= 0)
                .forEach(fact -> origins.add(fact.origin()));
    }

    /** Of the lines that have their name from it; the others have the agreement's. */
    private void addNomenclature(List<Origin> origins) {
        new ProgramTree(section, policies, figures, kind)
                .lines().stream()
                        .filter(line -> line.indicators().isEmpty() && line.budget() == null)
                        .flatMap(line -> policies.nomenclatureOn(line.code(), figures.lastDay()).stream())
                        .forEach(adopted -> origins.add(adopted.origin()));
    }
}
