package id.jejak.command.sectionyear;

import id.jejak.command.organization.RecordedOffice;
import id.jejak.command.policy.RecordedPolicies;
import id.jejak.command.rule.Surroundings;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.policy.CalculationRules;
import java.time.LocalDate;
import java.util.List;

/** Surroundings folded from the streams of the office and of the kabupaten's policies. */
public final class RecordedSurroundings implements Surroundings {
    private final Streams streams;

    /** Folds from these streams, anew for each question. */
    public RecordedSurroundings(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Office office(KecamatanCode kecamatan) {
        return RecordedOffice.of(streams.eventsOf(kecamatan.value()));
    }

    @Override
    public CalculationRules calculationRulesOn(KabupatenCode kabupaten, LocalDate date) {
        return RecordedPolicies.of(streams.eventsOf(kabupaten.policyStream())).calculationOn(date);
    }

    /** Where the events of an aggregate are read. */
    @FunctionalInterface
    public interface Streams {
        /** All committed events of an aggregate, oldest first; empty where it has none. */
        List<?> eventsOf(String aggregateId);
    }
}
