package id.jejak.query.quarter;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.BudgetDocumentFact;
import id.jejak.query.section.SectionFacts.BudgetEntryFact;
import id.jejak.query.section.SectionFacts.BudgetRefundFact;
import id.jejak.query.section.SectionFacts.BudgetTermFact;
import id.jejak.query.section.SectionFacts.CeilingFact;
import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.HandInState;
import id.jejak.query.section.SectionFacts.IndicatorFact;
import id.jejak.query.section.SectionFacts.QuarterBudgetFact;
import id.jejak.query.section.SectionFacts.RealizationFact;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.TargetFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says in a test what was recorded about a section's year; each fact gets the next position. */
public final class SectionYearGiven {
    public static final String DOCUMENTS = "7.01.02.2.04.0001-1";
    public static final String SUB_ACTIVITY = "7.01.02.2.04.0001";
    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", "198605262010012036", "MULIANI, SE., M.M");

    private final SectionYearId id = SectionYearId.parse("73.24.10/pelayanan-umum/2025");
    private final List<IndicatorFact> indicators = new ArrayList<>();
    private final List<BudgetTermFact> budgetTerms = new ArrayList<>();
    private final List<TargetFact> targets = new ArrayList<>();
    private final List<QuarterBudgetFact> quarterBudgets = new ArrayList<>();
    private final List<CeilingFact> ceilings = new ArrayList<>();
    private final List<RealizationFact> realizations = new ArrayList<>();
    private final List<BudgetEntryFact> entries = new ArrayList<>();
    private final List<HandInFact> handIns = new ArrayList<>();
    private final List<BudgetRefundFact> refunds = new ArrayList<>();
    private final List<VerificationFact> verifications = new ArrayList<>();
    private final List<SubmissionFact> submissions = new ArrayList<>();
    private long position;

    /** The real section: 12 documents a year, 3 a quarter, Rp 6,403,000. */
    public static SectionYearGiven kalaena() {
        return new SectionYearGiven()
                .indicator("7.01.02-1", "program", "%", "mean", "higher-is-better", "100")
                .quarterly("7.01.02-1", "100", "100", "100", "100")
                .indicator("7.01.02.2.04-1", "kegiatan", "%", "mean", "higher-is-better", "100")
                .quarterly("7.01.02.2.04-1", "100", "100", "100", "100")
                .indicator(DOCUMENTS, "sub-kegiatan", "Dokumen", "sum", "higher-is-better", "12")
                .quarterly(DOCUMENTS, "3", "3", "3", "3")
                .budget(SUB_ACTIVITY, "6403000", "423300", "4726450", "423300", "829950");
    }

    public SectionYearGiven indicator(
            String id, String level, String unit, String aggregation, String direction, String annualTarget) {
        IndicatorTerms terms = new IndicatorTerms(
                id,
                level,
                id.substring(0, id.lastIndexOf('-')),
                "Nama " + id,
                "Indikator " + id,
                unit,
                aggregation,
                direction,
                new BigDecimal(annualTarget));
        indicators.add(new IndicatorFact(indicators.size(), terms, next()));
        return this;
    }

    public SectionYearGiven quarterly(String indicator, String... quarterTargets) {
        for (int q = 1; q <= quarterTargets.length; q++) {
            targets.add(new TargetFact(indicator, Quarter.of(q), new BigDecimal(quarterTargets[q - 1]), next()));
        }
        return this;
    }

    public SectionYearGiven budget(String code, String annual, String... quarters) {
        BudgetTerms terms = new BudgetTerms(code, "Nama " + code, new BigDecimal(annual), "APBD");
        budgetTerms.add(new BudgetTermFact(budgetTerms.size(), terms, next()));
        ceilings.add(new CeilingFact(code, new BigDecimal(annual), next()));
        for (int q = 1; q <= quarters.length; q++) {
            quarterBudgets.add(new QuarterBudgetFact(code, Quarter.of(q), new BigDecimal(quarters[q - 1]), next()));
        }
        return this;
    }

    public SectionYearGiven recorded(Month month, String quantity) {
        return recorded(DOCUMENTS, month, quantity);
    }

    public SectionYearGiven recorded(String indicator, Month month, String quantity) {
        RealizedMonth realized = new RealizedMonth(new BigDecimal(quantity), List.of("Kegiatan"), null, null);
        realizations.add(new RealizationFact(indicator, month, realized, false, next()));
        return this;
    }

    public SectionYearGiven spent(Month month, String rupiah) {
        return spent(SUB_ACTIVITY, month, rupiah, false);
    }

    public SectionYearGiven spent(String code, Month month, String rupiah, boolean reversed) {
        String entry = "b-" + (entries.size() + 1);
        entries.add(new BudgetEntryFact(
                entry, code, month, "2025-03-20", new BigDecimal(rupiah), "ATK", "spj", entry, reversed, next()));
        return this;
    }

    /** Paid back by a repayment slip in a month. */
    public SectionYearGiven refunded(Month month, String rupiah) {
        return refunded(SUB_ACTIVITY, month, rupiah, false);
    }

    public SectionYearGiven refunded(String code, Month month, String rupiah, boolean reversed) {
        String refund = "p-" + (refunds.size() + 1);
        refunds.add(new BudgetRefundFact(
                refund, code, month, "2025-03-25", new BigDecimal(rupiah), "STS/" + refund, null, reversed, next()));
        return this;
    }

    /** Verified by the secretary at a moment. */
    public SectionYearGiven verified(ReportKind kind, int number, LocalDateTime at) {
        verifications.add(new VerificationFact(
                kind,
                number,
                new PostHolder("sekretaris", "definitive", "197001011990031001", "Sekretaris"),
                new ShownDocument(1, "ab".repeat(32)),
                new Origin(++position, at.atZone(ZONE).toInstant(), null)));
        return this;
    }

    public SectionYearGiven handIn(ReportKind kind, int number, HandInState state, LocalDateTime at) {
        Origin origin = new Origin(++position, at.atZone(ZONE).toInstant(), null);
        return handIn(kind, number, state, origin, origin);
    }

    /** Handed in first at one moment, and brought to where it stands at another. */
    public SectionYearGiven handIn(
            ReportKind kind, int number, HandInState state, LocalDateTime first, LocalDateTime at) {
        Origin firstOrigin = new Origin(++position, first.atZone(ZONE).toInstant(), null);
        return handIn(
                kind,
                number,
                state,
                firstOrigin,
                new Origin(++position, at.atZone(ZONE).toInstant(), null));
    }

    private SectionYearGiven handIn(ReportKind kind, int number, HandInState state, Origin first, Origin origin) {
        handIns.add(new HandInFact(kind, number, state, HEAD, null, null, first, origin));
        if (state == HandInState.SUBMITTED || state == HandInState.VERIFIED || state == HandInState.APPROVED) {
            submissions.add(new SubmissionFact(kind, number, HEAD, null, origin));
        }
        return this;
    }

    public SectionFacts facts() {
        return new SectionFacts(
                id,
                List.of(),
                indicators,
                budgetTerms,
                null,
                targets,
                quarterBudgets,
                new BudgetDocumentFact(BudgetDocumentKind.DPA, Basis.notStated("DPA"), null, next()),
                ceilings,
                realizations,
                entries,
                refunds,
                handIns,
                submissions,
                verifications);
    }

    private Origin next() {
        return new Origin(++position, Instant.parse("2025-01-02T00:00:00Z").plusSeconds(position), null);
    }
}
