package id.jejak.command.policy;

import id.jejak.command.rule.JejakCommand;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.trail.Basis;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a kabupaten's rules; each holds from its effective date. */
public sealed interface PolicyCommand extends JejakCommand {
    /** The kabupaten that it is about. */
    KabupatenCode kabupaten();

    /** From when it holds. */
    LocalDate effectiveFrom();

    /** Its decree. */
    Basis basis();

    /** The stream of the kabupaten's policies, such as {@code 73.24/kebijakan}. */
    @TargetAggregateIdentifier
    default String stream() {
        return kabupaten().policyStream();
    }

    /** Names of programs, kegiatan and sub kegiatan by a decree. */
    record AdoptNomenclature(
            KabupatenCode kabupaten, LocalDate effectiveFrom, List<NomenclatureEntry> entries, Basis basis)
            implements PolicyCommand {
        /** Keeps its own copy. */
        public AdoptNomenclature {
            entries = List.copyOf(entries);
        }
    }

    /** How achievement is computed and printed. */
    record AdoptCalculationPolicy(KabupatenCode kabupaten, LocalDate effectiveFrom, CalculationRules rules, Basis basis)
            implements PolicyCommand {}

    /** The classes of achievement, highest first. */
    record AdoptRatingScale(KabupatenCode kabupaten, LocalDate effectiveFrom, List<RatingBand> bands, Basis basis)
            implements PolicyCommand {
        /** Keeps its own copy. */
        public AdoptRatingScale {
            bands = List.copyOf(bands);
        }
    }

    /** When the reports of a calendar year are due. */
    record AdoptReportingCalendar(
            KabupatenCode kabupaten, int year, LocalDate effectiveFrom, CalendarRules rules, Basis basis)
            implements PolicyCommand {}

    /** What counts as spent, and up to which day of a month it counts in that month. */
    record AdoptSpendingPolicy(KabupatenCode kabupaten, LocalDate effectiveFrom, SpendingRules rules, Basis basis)
            implements PolicyCommand {}

    /** The five-year plan (Renstra) of one of the kabupaten's kecamatan. */
    record AdoptStrategicPlan(
            KabupatenCode kabupaten, KecamatanCode kecamatan, LocalDate effectiveFrom, StrategicPlan plan, Basis basis)
            implements PolicyCommand {}
}
