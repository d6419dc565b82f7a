package id.jejak.query.kabupaten;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.Standpoint;
import id.jejak.query.kabupaten.KabupatenQuarterAnswer.Completeness;
import id.jejak.query.kabupaten.KabupatenQuarterAnswer.Late;
import id.jejak.query.kabupaten.KabupatenQuarterAnswer.Line;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.AppliedRules;
import id.jejak.query.quarter.HandInStanding;
import id.jejak.query.quarter.RecapTotals;
import id.jejak.query.quarter.SectionQuarter;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets a district's kecamatan side by side. */
record KabupatenQuarter(
        KabupatenCode kabupaten, PolicyFacts policies, FiscalYear year, Quarter quarter, Standpoint standpoint) {
    /** From furthest behind to done: the first that occurs marks the whole. */
    private static final List<String> FURTHEST_BEHIND = List.of(
            "overdue", "void", "returned", "not-recorded", "not-due", "recorded", "submitted", "verified", "approved");

    private record Opened(OfficeFacts office, SectionFact section, SectionQuarter quarter) {}

    /** Kecamatan and sections about which nothing is recorded in the year are there too. */
    KabupatenQuarterAnswer of(List<OfficeFacts> offices, List<SectionFacts> recorded) {
        AppliedRules rules =
                AppliedRules.inForceOn(policies, year.month(quarter.last()).atEndOfMonth());
        Map<SectionYearId, SectionFacts> byId =
                recorded.stream().collect(Collectors.toMap(SectionFacts::id, facts -> facts));
        List<Line> lines = new ArrayList<>();
        List<Opened> all = new ArrayList<>();
        for (OfficeFacts office : offices) {
            List<Opened> opened = office.sections().stream()
                    .map(section -> opened(office, section, byId))
                    .toList();
            lines.add(line(office, opened, rules));
            all.addAll(opened);
        }
        return new KabupatenQuarterAnswer(
                kabupaten.value(),
                offices.get(0).kabupatenName(),
                year.value(),
                quarter.number(),
                lines,
                totals(all, rules),
                all.stream().flatMap(one -> late(one).stream()).toList(),
                standpoint.answer());
    }

    private Opened opened(OfficeFacts office, SectionFact section, Map<SectionYearId, SectionFacts> byId) {
        KecamatanCode kecamatan = office.kecamatan();
        SectionYearId id = new SectionYearId(new SectionId(kecamatan, section.slug()), year);
        SectionFacts facts = byId.getOrDefault(id, SectionFacts.nothingRecorded(id));
        return new Opened(
                office, section, SectionQuarter.of(facts, policies, quarter, standpoint.today(), standpoint.zone()));
    }

    private Line line(OfficeFacts office, List<Opened> opened, AppliedRules rules) {
        List<Completeness> months = new ArrayList<>();
        for (int month = 0; month < quarter.months().size(); month++) {
            int index = month;
            months.add(completeness(
                    "month",
                    quarter.months().get(index).getValue(),
                    opened.stream()
                            .map(one -> one.quarter().months().get(index))
                            .toList()));
        }
        return new Line(
                office.kecamatan().value(),
                office.name(),
                opened.size(),
                totals(opened, rules),
                months,
                completeness(
                        "quarter",
                        quarter.number(),
                        opened.stream().map(one -> one.quarter().evaluation()).toList()));
    }

    private static RecapTotals totals(List<Opened> opened, AppliedRules rules) {
        return RecapTotals.of(opened.stream().map(Opened::quarter).toList(), rules);
    }

    private static Completeness completeness(String report, int number, List<HandInStanding> standings) {
        List<String> marks = standings.stream()
                .map(standing -> StandingAnswer.of(standing).mark())
                .toList();
        return new Completeness(
                report,
                number,
                standings.size(),
                (int) standings.stream().filter(HandInStanding::isHandedIn).count(),
                (int) standings.stream()
                        .filter(standing -> standing.stage() == HandInStanding.Stage.APPROVED)
                        .count(),
                marks.stream()
                        .min(Comparator.comparingInt(FURTHEST_BEHIND::indexOf))
                        .orElse("none"));
    }

    private static List<Late> late(Opened one) {
        return one.quarter().handIns().stream()
                .filter(HandInStanding::isLate)
                .map(standing -> new Late(
                        one.office().kecamatan().value(),
                        one.office().name(),
                        one.section().slug(),
                        one.section().name(),
                        StandingAnswer.of(standing)))
                .toList();
    }
}
