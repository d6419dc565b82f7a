package id.jejak.command.budget;

import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.time.Month;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about a section's budget. */
public sealed interface BudgetCommand extends SectionYearCommand {
    /**
     * A budget document sets the ceilings of the section's sub kegiatan; those that it leaves out have none after it.
     *
     * @param documentTotal what the document gives the whole kecamatan, so that its page can say whether the sections'
     *     ceilings total that; null where it is not at hand
     */
    record AdoptBudgetDocument(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            BudgetDocumentKind kind,
            Basis basis,
            List<SetCeiling> ceilings,
            @Nullable Rupiah documentTotal)
            implements BudgetCommand {
        /** Keeps its own copy. */
        public AdoptBudgetDocument {
            ceilings = List.copyOf(ceilings);
        }
    }

    /**
     * Rupiah were spent.
     *
     * @param entry identity within the section's year, chosen by whoever asks
     * @param date ISO-8601, or not stated in an import
     * @param expenditureKind "jenis belanja", or not stated in an import
     * @param evidenceKind {@code spj} or {@code sp2d}, or not stated in an import
     * @param evidenceNumber of the SPJ or SP2D, or not stated in an import
     * @param reason why it is added to a month already approved, whose approval lapses; null in an open month
     * @param basis what the addition rests on, null likewise
     */
    record RealizeBudget(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            String entry,
            String subActivity,
            Month month,
            String date,
            Rupiah rupiah,
            String expenditureKind,
            String evidenceKind,
            String evidenceNumber,
            @Nullable String reason,
            @Nullable Basis basis)
            implements BudgetCommand {}

    /** A wrong entry is taken back as a whole; where its month was approved, the approval lapses. */
    record ReverseBudgetRealization(
            @TargetAggregateIdentifier SectionYearId sectionYear, String entry, String reason, Basis basis)
            implements BudgetCommand {}

    /**
     * Money was paid back by a repayment slip (STS), for a sub kegiatan or for one of its entries.
     *
     * @param refund identity within the section's year, chosen by whoever asks
     * @param date ISO-8601, or not stated in an import
     * @param slipNumber of the STS, or not stated in an import
     * @param entry the entry that it pays back, null where none is named
     * @param reason why it is added to a month already approved, whose approval lapses; null in an open month
     * @param basis what the addition rests on, null likewise
     */
    record RecordRefund(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            String refund,
            String subActivity,
            Month month,
            String date,
            Rupiah rupiah,
            String slipNumber,
            @Nullable String entry,
            @Nullable String reason,
            @Nullable Basis basis)
            implements BudgetCommand {}

    /** A wrong repayment is taken back as a whole; where its month was approved, the approval lapses. */
    record ReverseRefund(
            @TargetAggregateIdentifier SectionYearId sectionYear, String refund, String reason, Basis basis)
            implements BudgetCommand {}

    /** The most rupiah that a sub kegiatan ({@code 7.01.02.2.04.0001}) may spend in the year. */
    record SetCeiling(String subActivity, Rupiah rupiah) {}
}
