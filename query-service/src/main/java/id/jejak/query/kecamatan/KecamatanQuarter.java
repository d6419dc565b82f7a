package id.jejak.query.kecamatan;

import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.Standpoint;
import id.jejak.query.kecamatan.KecamatanQuarterAnswer.Line;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.AppliedRules;
import id.jejak.query.quarter.RecapTotals;
import id.jejak.query.quarter.SectionQuarter;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets an office's sections side by side. */
record KecamatanQuarter(
        OfficeFacts office, PolicyFacts policies, FiscalYear year, Quarter quarter, Standpoint standpoint) {

    /** Sections about which nothing is recorded in the year have their line too. */
    KecamatanQuarterAnswer of(List<SectionFacts> recorded) {
        Map<String, SectionFacts> bySlug = recorded.stream()
                .collect(Collectors.toMap(facts -> facts.id().section().slug(), facts -> facts));
        AppliedRules rules =
                AppliedRules.inForceOn(policies, year.month(quarter.last()).atEndOfMonth());
        List<SectionQuarter> all = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (SectionFact section : office.sections()) {
            SectionYearId id = new SectionYearId(new SectionId(office.kecamatan(), section.slug()), year);
            SectionQuarter of = SectionQuarter.of(
                    bySlug.getOrDefault(section.slug(), SectionFacts.nothingRecorded(id)),
                    policies,
                    quarter,
                    standpoint.today(),
                    standpoint.zone());
            all.add(of);
            lines.add(line(section, of, rules));
        }
        return new KecamatanQuarterAnswer(
                office.kecamatan().value(),
                office.name(),
                year.value(),
                quarter.number(),
                lines,
                RecapTotals.of(all, rules),
                standpoint.answer());
    }

    private static Line line(SectionFact section, SectionQuarter of, AppliedRules rules) {
        return new Line(
                section.slug(),
                section.name(),
                StoredName.of(section.kind()),
                !of.facts().agreements().isEmpty(),
                RecapTotals.of(List.of(of), rules),
                of.months().stream().map(StandingAnswer::of).toList(),
                StandingAnswer.of(of.evaluation()));
    }
}
