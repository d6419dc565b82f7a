package id.jejak.query.quarter;

import id.jejak.kernel.measure.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * What one sub kegiatan spent. Reversed entries and repayments count nothing; whatever cap and floor the policy has are for performance
 * and leave money alone.
 *
 * @param fundingSource such as "APBD"; null for a sub kegiatan that only a budget document names
 * @param agreed the year's rupiah in the agreement; null likewise
 * @param ceiling in force; null where no budget document set one
 * @param planned rupiah planned for the quarter; null when the plan has none
 * @param inMonth paid and paid back in the last month looked at
 * @param inQuarter likewise in the quarter so far
 * @param toDate likewise in the year so far
 * @param achievement net {@code inQuarter ÷ planned}
 * @param absorption net {@code toDate ÷ ceiling}, "serapan anggaran"
 */
public record BudgetFigures(
        String subActivity,
        String name,
        @Nullable String fundingSource,
        @Nullable Rupiah agreed,
        @Nullable Rupiah ceiling,
        @Nullable Rupiah planned,
        Spending inMonth,
        Spending inQuarter,
        Spending toDate,
        Achievement achievement,
        Achievement absorption) {}
