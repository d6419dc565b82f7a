package id.jejak.command.sectionyear;

import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.Surroundings;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import id.jejak.kernel.trail.SourceGap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A section's year to test with: the real section and its head, two sub kegiatan, everybody else synthetic. */
public final class Kalaena {
    public static final String ID = "73.24.10/pelayanan-umum/2025";
    public static final SectionYearId YEAR = SectionYearId.parse(ID);
    public static final String DOCUMENTS = "7.01.02.2.04.0001-1";
    public static final String REPORTS = "7.01.02.2.04.0003-1";
    public static final String PROGRAM = "7.01.02-1";
    public static final String LICENSING = "7.01.02.2.04.0001";
    public static final String DELEGATED = "7.01.02.2.04.0003";

    public static final String HEAD_NIP = "198605262010012036";
    public static final String CAMAT_NIP = "197001011995011001";
    public static final String SECRETARY_NIP = "197502022000022002";
    public static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", HEAD_NIP, "MULIANI, SE");
    public static final PostHolder CAMAT = new PostHolder("camat", "definitive", CAMAT_NIP, "Camat Sintetis");
    public static final PostHolder SECRETARY =
            new PostHolder("sekretaris", "definitive", SECRETARY_NIP, "Sekretaris Sintetis");
    public static final ShownDocument SHOWN = new ShownDocument(42, "0123456789abcdef".repeat(4));
    public static final Basis BASIS = Basis.of("Nota Dinas", "005/ND/2025", LocalDate.of(2025, 1, 2));
    public static final Narrative NARRATIVE = new Narrative(List.of("Terlaksana."), List.of(), List.of(), List.of());

    private Kalaena() {}

    // Who acts, and when.

    public static CommandContext head(String today) {
        return by(HEAD_NIP, "MULIANI, SE", Role.SECTION_HEAD, today);
    }

    public static CommandContext camat(String today) {
        return by(CAMAT_NIP, "Camat Sintetis", Role.CAMAT, today);
    }

    public static CommandContext secretary(String today) {
        return by(SECRETARY_NIP, "Sekretaris Sintetis", Role.SECRETARY, today);
    }

    public static CommandContext by(String nip, String name, Role role, String today) {
        LocalDate date = LocalDate.parse(today);
        return new CommandContext(
                new Actor(nip, name, role), date.atTime(2, 0).toInstant(ZoneOffset.UTC), date, false, null);
    }

    public static CommandContext imported(String today) {
        CommandContext live = by(SourceGap.NOT_STATED, SourceGap.NOT_STATED, Role.FOUNDING_IMPORT, today);
        return new CommandContext(live.actor(), live.at(), live.today(), true, null);
    }

    public static CommandContext having(CommandContext context, long expectedVersion) {
        return new CommandContext(context.actor(), context.at(), context.today(), context.imported(), expectedVersion);
    }

    public static Surroundings surroundings(OrganizationEvent... more) {
        return surroundings(List.of(), more);
    }

    /** The office, and what the kabupaten adopted. */
    public static Surroundings surroundings(List<PolicyEvent> adopted, OrganizationEvent... more) {
        List<Object> events = new ArrayList<>(List.of(
                new KecamatanRegistered("73.24.10", "Kalaena", "73.24", "Luwu Timur", BASIS),
                new SectionOpened("73.24.10", "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", BASIS)));
        events.addAll(List.of(more));
        Map<String, List<?>> streams = Map.of("73.24.10", events, "73.24/kebijakan", adopted);
        return new RecordedSurroundings(aggregate -> streams.getOrDefault(aggregate, List.of()));
    }

    /** Head, camat and secretary, and what the kabupaten adopted. */
    public static Surroundings officeUnder(PolicyEvent... adopted) {
        return surroundings(List.of(adopted), appointed(HEAD), appointed(CAMAT), appointed(SECRETARY));
    }

    public static PolicyEvent verifyingFrom(String date, boolean verifies) {
        CalculationRules rules = new CalculationRules(
                0, "down", false, "two-targets-minus-realization", false, "sub-kegiatan", "total", verifies);
        return new CalculationPolicyAdopted("73.24", date, null, rules, BASIS);
    }

    public static PolicyEvent spendingFrom(String date, String countedEvidence, int cutOffDay) {
        return new SpendingPolicyAdopted("73.24", date, null, new SpendingRules(countedEvidence, cutOffDay), BASIS);
    }

    public static Surroundings fullOffice(OrganizationEvent... more) {
        List<OrganizationEvent> events =
                new ArrayList<>(List.of(appointed(HEAD), appointed(CAMAT), appointed(SECRETARY)));
        events.addAll(List.of(more));
        return surroundings(events.toArray(OrganizationEvent[]::new));
    }

    public static OfficialAppointed appointed(PostHolder holder) {
        return appointed(holder, "2024-01-01");
    }

    public static OfficialAppointed appointed(PostHolder holder, String from) {
        return new OfficialAppointed(
                "73.24.10",
                holder.post() + "@" + from + holder.nip(),
                holder.post(),
                holder.kind(),
                holder.nip(),
                holder.name(),
                "Penata",
                "III/c",
                from,
                BASIS);
    }

    // What happened.

    public static PerformanceAgreementSigned signed() {
        return new PerformanceAgreementSigned(ID, 1, BASIS, HEAD, CAMAT, Promises.terms());
    }

    public static ActionPlanAdopted planned() {
        return new ActionPlanAdopted(ID, Promises.planTerms(), BASIS);
    }

    public static BudgetDocumentAdopted ceilings() {
        return new BudgetDocumentAdopted(
                ID,
                "dpa",
                BASIS,
                List.of(),
                List.of(
                        new Ceiling(LICENSING, new BigDecimal("6403000.00")),
                        new Ceiling(DELEGATED, new BigDecimal("3660000.00"))),
                null);
    }

    public static MonthlyRealizationRecorded recorded(Month month, int documents) {
        return recorded(DOCUMENTS, month, documents);
    }

    public static MonthlyRealizationRecorded recorded(String indicator, Month month, int quantity) {
        return new MonthlyRealizationRecorded(
                ID, indicator, month.getValue(), delivered(String.valueOf(quantity)), null, null);
    }

    public static RealizedMonth delivered(String quantity) {
        return new RealizedMonth(Quantity.of(quantity).value(), List.of("Melayani 56 orang."), null, null);
    }

    public static BudgetRealized spent(String entry, Month month, String rupiah) {
        return new BudgetRealized(
                ID,
                entry,
                LICENSING,
                month.getValue(),
                LocalDate.of(2025, month, 20).toString(),
                Rupiah.of(rupiah).amount(),
                "Belanja barang dan jasa",
                "spj",
                "SPJ-1",
                new BigDecimal("6403000.00"),
                new BigDecimal("0.00"),
                null,
                null);
    }

    public static MonthlyReportSubmitted submitted(Month month) {
        return new MonthlyReportSubmitted(ID, month.getValue(), HEAD);
    }

    public static MonthlyReportApproved approved(Month month) {
        return new MonthlyReportApproved(ID, month.getValue(), HEAD, CAMAT, SHOWN);
    }

    public static QuarterlyEvaluationSubmitted submitted(Quarter quarter) {
        return new QuarterlyEvaluationSubmitted(ID, quarter.number(), HEAD, NARRATIVE);
    }

    public static QuarterlyEvaluationApproved approved(Quarter quarter) {
        return new QuarterlyEvaluationApproved(ID, quarter.number(), HEAD, CAMAT, SHOWN);
    }

    /** Agreement, plan and ceilings, and these. */
    public static List<Object> begun(Object... more) {
        List<Object> events = new ArrayList<>(List.of(ceilings(), signed(), planned()));
        events.addAll(List.of(more));
        return events;
    }

    /** The months of the first quarter recorded for both sub kegiatan, submitted and approved, and these. */
    public static List<Object> firstQuarterApproved(Object... more) {
        List<Object> events = begun();
        for (Month month : Quarter.I.months()) {
            events.addAll(List.of(recorded(month, 1), recorded(REPORTS, month, 0), submitted(month), approved(month)));
        }
        events.addAll(List.of(submitted(Quarter.I), approved(Quarter.I)));
        events.addAll(List.of(more));
        return events;
    }
}
