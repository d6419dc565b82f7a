package id.jejak.query.section;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.Origin;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was recorded about one section's year, as of one position of the log. Lists are in a fixed order:
 * indicators and budget as the agreement lists them, the rest by their keys.
 */
public record SectionFacts(
        SectionYearId id,
        List<AgreementFact> agreements,
        List<IndicatorFact> indicators,
        List<BudgetTermFact> budgetTerms,
        @Nullable PlanFact plan,
        List<TargetFact> targets,
        List<QuarterBudgetFact> quarterBudgets,
        @Nullable BudgetDocumentFact budgetDocument,
        List<CeilingFact> ceilings,
        List<RealizationFact> realizations,
        List<BudgetEntryFact> budgetEntries,
        List<BudgetRefundFact> refunds,
        List<HandInFact> handIns,
        List<SubmissionFact> submissions,
        List<VerificationFact> verifications) {

    /** Keeps its own copies. */
    public SectionFacts {
        agreements = List.copyOf(agreements);
        indicators = List.copyOf(indicators);
        budgetTerms = List.copyOf(budgetTerms);
        targets = List.copyOf(targets);
        quarterBudgets = List.copyOf(quarterBudgets);
        ceilings = List.copyOf(ceilings);
        realizations = List.copyOf(realizations);
        budgetEntries = List.copyOf(budgetEntries);
        refunds = List.copyOf(refunds);
        handIns = List.copyOf(handIns);
        submissions = List.copyOf(submissions);
        verifications = List.copyOf(verifications);
    }

    /** A year in which nothing was recorded. */
    public static SectionFacts nothingRecorded(SectionYearId id) {
        return new SectionFacts(
                id, List.of(), List.of(), List.of(), null, List.of(), List.of(), null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    /** What is handed in: a month's report (number 1 to 12) or a quarter's evaluation (1 to 4). */
    public enum ReportKind {
        MONTH,
        QUARTER
    }

    /** Where a hand-in stands. A period without a row has not been handed in yet. */
    public enum HandInState {
        SUBMITTED,
        /** By the secretary, before it is approved. */
        VERIFIED,
        WITHDRAWN,
        RETURNED,
        APPROVED,
        /** Approval lapsed through a correction; it must be handed in and approved anew. */
        VOIDED
    }

    /** One agreement of the year; the terms in force stand in {@link #indicators} and {@link #budgetTerms}. */
    public record AgreementFact(
            int ordinal, Basis basis, PostHolder sectionHead, PostHolder camat, boolean amended, Origin origin) {}

    /** An indicator in force; {@code ordinal} is its place in the agreement, from 0. */
    public record IndicatorFact(int ordinal, IndicatorTerms terms, Origin origin) {}

    /** The agreed budget of a sub kegiatan; {@code ordinal} is its place in the agreement, from 0. */
    public record BudgetTermFact(int ordinal, BudgetTerms terms, Origin origin) {}

    /**
     * The action plan in force.
     *
     * @param quarters the last event that changed what it says of quarter I to IV, in order; also one that took a target
     *     away, of which no other fact is left
     */
    public record PlanFact(Basis basis, boolean revised, List<Origin> quarters, Origin origin) {
        /** Keeps its own copy. */
        public PlanFact {
            quarters = List.copyOf(quarters);
        }

        /** The last event that changed what it says of a quarter. */
        public Origin of(Quarter quarter) {
            return quarters.get(quarter.number() - 1);
        }
    }

    /** An indicator's target in a quarter. */
    public record TargetFact(String indicator, Quarter quarter, BigDecimal target, Origin origin) {}

    /** A sub kegiatan's planned rupiah in a quarter. */
    public record QuarterBudgetFact(String subActivity, Quarter quarter, BigDecimal rupiah, Origin origin) {}

    /** The budget document in force; {@code total} is what it gives the whole kecamatan, null where nobody said. */
    public record BudgetDocumentFact(
            BudgetDocumentKind kind, Basis basis, @Nullable BigDecimal total, Origin origin) {}

    /** A sub kegiatan's ceiling in force. */
    public record CeilingFact(String subActivity, BigDecimal rupiah, Origin origin) {}

    /** What an indicator's month delivered; {@code revised} when it was corrected after it was first recorded. */
    public record RealizationFact(
            String indicator, Month month, RealizedMonth realized, boolean revised, Origin origin) {}

    /** An expenditure; texts may be "not stated" in imported history. A reversed one counts nothing. */
    public record BudgetEntryFact(
            String entry,
            String subActivity,
            Month month,
            String date,
            BigDecimal rupiah,
            String expenditureKind,
            String evidenceKind,
            String evidenceNumber,
            boolean reversed,
            Origin origin) {}

    /** Money paid back by a repayment slip ("STS"); {@code entry} is null where it names none. A reversed one counts nothing. */
    public record BudgetRefundFact(
            String refund,
            String subActivity,
            Month month,
            String date,
            BigDecimal rupiah,
            String slipNumber,
            @Nullable String entry,
            boolean reversed,
            Origin origin) {}

    /**
     * Where a hand-in stands.
     *
     * @param by who brought it there; null where a correction did
     * @param reason of a return, a withdrawal or a lapse
     * @param shown what whoever verified or approved saw
     * @param first when the period was first handed in, whatever became of that
     */
    public record HandInFact(
            ReportKind kind,
            int number,
            HandInState state,
            @Nullable PostHolder by,
            @Nullable String reason,
            @Nullable ShownDocument shown,
            Origin first,
            Origin origin) {}

    /** The secretary's verification of a hand-in that stands; it stays when that is approved. */
    public record VerificationFact(
            ReportKind kind, int number, PostHolder verifier, ShownDocument shown, Origin origin) {}

    /** A hand-in that stands (submitted, verified or approved): who, and when (its origin's recording time). */
    public record SubmissionFact(
            ReportKind kind,
            int number,
            PostHolder submitter,
            @Nullable Narrative narrative,
            Origin origin) {}
}
