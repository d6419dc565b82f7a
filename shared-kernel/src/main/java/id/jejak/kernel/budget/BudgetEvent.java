package id.jejak.kernel.budget;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a section's budget: its ceilings, what was spent and what was paid back. */
public sealed interface BudgetEvent extends SectionYearEvent {
    /**
     * A budget document set new ceilings.
     *
     * @param kind stored name of a {@link BudgetDocumentKind}
     * @param documentTotal rupiah that the document gives the whole kecamatan; null where whoever adopts it did not say
     */
    @StoredAs(value = "budget-document-adopted", revision = 2)
    record BudgetDocumentAdopted(
            String sectionYear,
            String kind,
            Basis basis,
            List<Ceiling> from,
            List<Ceiling> to,
            @Nullable BigDecimal documentTotal)
            implements BudgetEvent {
        /** Keeps its own copies. */
        public BudgetDocumentAdopted {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * Rupiah were spent.
     *
     * @param entry identity of this entry within the section's year
     * @param month 1 to 12, the month that it counts in
     * @param date ISO-8601, or not stated in an imported source
     * @param expenditureKind "jenis belanja", or not stated
     * @param evidenceKind stored name of an {@link EvidenceKind}, or not stated
     * @param evidenceNumber of the SPJ or SP2D, or not stated
     * @param ceiling in force for the sub kegiatan when it was recorded
     * @param realizedBefore what stood recorded against it before this entry, less what was paid back
     * @param reason why it was missed, where its month had been approved: the approval lapses; null in an open month
     * @param basis what the late addition rests on, null likewise
     */
    @StoredAs(value = "budget-realized", revision = 2)
    record BudgetRealized(
            String sectionYear,
            String entry,
            String subActivity,
            int month,
            String date,
            BigDecimal rupiah,
            String expenditureKind,
            String evidenceKind,
            String evidenceNumber,
            BigDecimal ceiling,
            BigDecimal realizedBefore,
            @Nullable String reason,
            @Nullable Basis basis)
            implements BudgetEvent {}

    /** A wrong entry was taken back; it counts in the entry's own month. */
    @StoredAs("budget-realization-reversed")
    record BudgetRealizationReversed(
            String sectionYear,
            String entry,
            String subActivity,
            int month,
            BigDecimal rupiah,
            String reason,
            Basis basis)
            implements BudgetEvent {}

    /**
     * Money was paid back by a repayment slip ("STS"); it counts on its own date.
     *
     * @param refund identity of this repayment within the section's year
     * @param month 1 to 12, the month that it counts in
     * @param date ISO-8601, or not stated in an imported source
     * @param rupiah more than zero
     * @param slipNumber of the STS, or not stated
     * @param entry the entry that it pays back, null where none is named
     * @param ceiling in force for the sub kegiatan when it was recorded
     * @param realizedBefore what stood recorded against it before this repayment, less what was paid back
     * @param reason why it was missed, where its month had been approved: the approval lapses; null in an open month
     * @param basis what the late addition rests on, null likewise
     */
    @StoredAs("budget-refunded")
    record BudgetRefunded(
            String sectionYear,
            String refund,
            String subActivity,
            int month,
            String date,
            BigDecimal rupiah,
            String slipNumber,
            @Nullable String entry,
            BigDecimal ceiling,
            BigDecimal realizedBefore,
            @Nullable String reason,
            @Nullable Basis basis)
            implements BudgetEvent {}

    /** A wrong repayment was taken back; it counts in the repayment's own month. */
    @StoredAs("budget-refund-reversed")
    record BudgetRefundReversed(
            String sectionYear,
            String refund,
            String subActivity,
            int month,
            BigDecimal rupiah,
            String reason,
            Basis basis)
            implements BudgetEvent {}
}
