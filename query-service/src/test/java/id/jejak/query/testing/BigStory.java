package id.jejak.query.testing;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What districts do in two years, step by step: in each step, every section that has something to do does one thing. */
final class BigStory {
    private static final int CORRECTION_DAY = 20;

    private final List<SectionYearId> sectionYears;
    private final List<Step> steps = new ArrayList<>();
    private final Map<LocalDate, Integer> stepsOfDay = new HashMap<>();
    private LocalDateTime moment = LocalDateTime.of(2024, 1, 1, 8, 0);
    private long position;

    BigStory(List<SectionYearId> sectionYears) {
        this.sectionYears = sectionYears;
        BigLog.YEARS.forEach(this::yearsSteps);
        steps.sort(Comparator.comparing(Step::at));
    }

    /** Whoever acts in this role decides, having been shown the log up to a position; no events: nothing to do. */
    private record Step(
            int year, LocalDateTime at, Role role, BiFunction<BigSectionYear, Long, List<Object>> decision) {}

    void tell(BigLog.Listener listener) {
        Map<String, BigDistrict> districts = new LinkedHashMap<>();
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        for (SectionYearId id : sectionYears) {
            KecamatanCode kecamatan = id.section().kecamatan();
            KabupatenCode kabupaten = kecamatan.kabupaten();
            districts.computeIfAbsent(kabupaten.value(), code -> new BigDistrict(kabupaten, districts.size() % 2 == 1));
            sections.computeIfAbsent(kecamatan.value(), code -> new LinkedHashSet<>())
                    .add(id.section().slug());
        }
        found(districts, sections, listener);
        work(districts, listener);
    }

    /** Each district adopts its policies, each office opens, each gets its five-year plan. */
    private void found(
            Map<String, BigDistrict> districts, Map<String, Set<String>> sections, BigLog.Listener listener) {
        List<Stream> adoptions = new ArrayList<>();
        districts
                .values()
                .forEach(of -> adoptions.add(new Stream(of, of.policyStream(), "KabupatenPolicy", of.policies())));
        inTurns(adoptions, listener);
        List<Stream> offices = new ArrayList<>();
        Map<String, List<Object>> plans = new LinkedHashMap<>();
        sections.forEach((code, open) -> {
            BigDistrict of = districts.get(new KecamatanCode(code).kabupaten().value());
            offices.add(new Stream(of, code, "KecamatanOffice", of.office(code, open)));
            plans.computeIfAbsent(of.code(), kabupaten -> new ArrayList<>()).add(of.strategicPlan(code));
        });
        inTurns(offices, listener);
        List<Stream> adopted = new ArrayList<>();
        districts
                .values()
                .forEach(of -> adopted.add(new Stream(of, of.policyStream(), "KabupatenPolicy", plans.get(of.code()))));
        inTurns(adopted, listener);
    }

    private record Stream(BigDistrict district, String aggregate, String type, List<Object> events) {}

    /** The first event of each, then the second of each; a moment for each turn. */
    private void inTurns(List<Stream> streams, BigLog.Listener listener) {
        int longest = streams.stream()
                .mapToInt(stream -> stream.events().size())
                .max()
                .orElseThrow();
        for (int turn = 0; turn < longest; turn++) {
            moment = moment.plusSeconds(1);
            for (Stream stream : streams) {
                if (turn < stream.events().size()) {
                    List<Object> one = List.of(stream.events().get(turn));
                    BigDistrict.Person by = stream.district().planner();
                    hear(listener, new BigLog.Deed(moment, stream.aggregate(), stream.type(), by, one));
                }
            }
        }
    }

    private void work(Map<String, BigDistrict> districts, BigLog.Listener listener) {
        Map<Integer, List<BigSectionYear>> byYear = new HashMap<>();
        for (SectionYearId id : sectionYears) {
            List<BigSectionYear> ofYear = byYear.computeIfAbsent(id.year().value(), year -> new ArrayList<>());
            BigDistrict district =
                    districts.get(id.section().kecamatan().kabupaten().value());
            ofYear.add(new BigSectionYear(
                    id, ofYear.size(), district.verifiesIn(id.year().value())));
        }
        for (Step step : steps) {
            for (BigSectionYear section : byYear.get(step.year())) {
                List<Object> events = step.decision().apply(section, position);
                if (!events.isEmpty()) {
                    BigDistrict.Person by =
                            section.person(step.role(), step.at().toLocalDate());
                    hear(listener, new BigLog.Deed(step.at(), section.id(), "SectionYear", by, events));
                }
            }
        }
    }

    private void hear(BigLog.Listener listener, BigLog.Deed deed) {
        listener.hear(deed);
        position += deed.events().size();
    }

    private void yearsSteps(int year) {
        LocalDate start = LocalDate.of(year, 1, 3);
        add(year, start, Role.PLANNER, (section, shown) -> section.budgetDocument());
        add(year, start, Role.SECTION_HEAD, (section, shown) -> section.agreement());
        add(year, start, Role.PLANNER, (section, shown) -> section.plan());
        for (int month = 1; month <= 12; month++) {
            monthsSteps(year, month);
        }
        LocalDate change = LocalDate.of(year, 7, 12);
        add(year, change, Role.PLANNER, (section, shown) -> section.higherCeiling());
        add(year, change, Role.PLANNER, (section, shown) -> section.amendment());
        add(year, change, Role.PLANNER, (section, shown) -> section.revisedPlan());
        add(year, LocalDate.of(year, 5, 29), Role.OPERATOR, (section, shown) -> section.reversal(5));
        add(year, LocalDate.of(year, 8, 29), Role.OPERATOR, (section, shown) -> section.refund(8));
    }

    private void monthsSteps(int year, int month) {
        LocalDate inMonth = LocalDate.of(year, month, 28);
        for (int entry = 0; entry < BigSectionYear.ENTRIES_PER_MONTH; entry++) {
            int number = entry;
            add(year, inMonth, Role.OPERATOR, (section, shown) -> section.spent(month, number));
        }
        LocalDate next = LocalDate.of(year, month, 1).plusMonths(1);
        for (int indicator = 0; indicator < BigSectionYear.INDICATORS.size(); indicator++) {
            int number = indicator;
            add(year, next.plusDays(1), Role.OPERATOR, (section, shown) -> section.recorded(month, number));
        }
        add(year, next.plusDays(2), Role.SECTION_HEAD, (section, shown) -> section.submitted(month));
        add(year, next.plusDays(3), Role.CAMAT, (section, shown) -> section.returned(month));
        add(year, next.plusDays(4), Role.SECTION_HEAD, (section, shown) -> section.submittedAgain(month));
        add(year, next.plusDays(5), Role.SECRETARY, (section, shown) -> section.verified(month, shown));
        add(year, next.plusDays(6), Role.CAMAT, (section, shown) -> section.approved(month, shown));
        if (month % 3 == 0) {
            quartersSteps(year, month / 3, next);
        }
    }

    private void quartersSteps(int year, int quarter, LocalDate next) {
        add(year, next.plusDays(7), Role.SECTION_HEAD, (section, shown) -> section.quarterSubmitted(quarter));
        add(year, next.plusDays(8), Role.SECTION_HEAD, (section, shown) -> section.quarterWithdrawn(quarter));
        add(year, next.plusDays(9), Role.SECTION_HEAD, (section, shown) -> section.quarterSubmittedAgain(quarter));
        add(year, next.plusDays(10), Role.SECRETARY, (section, shown) -> section.quarterVerified(quarter, shown));
        add(year, next.plusDays(11), Role.CAMAT, (section, shown) -> section.quarterApproved(quarter, shown));
        LocalDate correction = next.withDayOfMonth(CORRECTION_DAY);
        add(year, correction, Role.OPERATOR, (section, shown) -> section.correction(quarter));
        add(year, correction, Role.SECTION_HEAD, (section, shown) -> section.monthAnew(quarter));
        add(year, correction, Role.SECRETARY, (section, shown) -> section.monthVerifiedAnew(quarter, shown));
        add(year, correction, Role.CAMAT, (section, shown) -> section.monthApprovedAnew(quarter, shown));
        add(year, correction, Role.SECTION_HEAD, (section, shown) -> section.quarterAnew(quarter));
        add(year, correction, Role.SECRETARY, (section, shown) -> section.quarterVerifiedAnew(quarter, shown));
        add(year, correction, Role.CAMAT, (section, shown) -> section.quarterApprovedAnew(quarter, shown));
    }

    /** Each step has a moment of its own, so that the appender never mixes two and the order is always the same. */
    private void add(int year, LocalDate day, Role role, BiFunction<BigSectionYear, Long, List<Object>> decision) {
        int minute = stepsOfDay.merge(day, 1, Integer::sum);
        steps.add(new Step(year, day.atTime(8, 0).plusMinutes(minute), role, decision));
    }
}
