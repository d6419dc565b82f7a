package id.jejak.query.quarter;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.policy.PolicyFacts.Adopted;
import id.jejak.query.policy.PolicyFacts.Calendar;
import id.jejak.query.projection.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says in a test which policies a district has adopted. */
final class PoliciesGiven {
    private final List<Adopted<CalculationRules>> calculations = new ArrayList<>();
    private final List<Adopted<List<RatingBand>>> scales = new ArrayList<>();
    private final List<Calendar> calendars = new ArrayList<>();
    private final List<Adopted<SpendingRules>> spending = new ArrayList<>();
    private long position;

    static PoliciesGiven none() {
        return new PoliciesGiven();
    }

    PoliciesGiven calculation(String from, CalculationRules rules) {
        calculations.add(adopted(from, rules));
        return this;
    }

    PoliciesGiven scale(String from, List<RatingBand> bands) {
        scales.add(adopted(from, bands));
        return this;
    }

    PoliciesGiven calendar(int year, String from, CalendarRules rules) {
        calendars.add(new Calendar(year, adopted(from, rules)));
        return this;
    }

    PoliciesGiven spending(String from, SpendingRules rules) {
        spending.add(adopted(from, rules));
        return this;
    }

    PolicyFacts facts() {
        return new PolicyFacts(new KabupatenCode("73.24"), calculations, scales, calendars, List.of(), spending);
    }

    private <T> Adopted<T> adopted(String from, T rules) {
        Origin origin = new Origin(++position, Instant.parse("2024-12-01T00:00:00Z"), null);
        return new Adopted<>(LocalDate.parse(from), rules, Basis.notStated("Keputusan Bupati"), origin);
    }
}
