package id.jejak.query.document;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.AgreementFact;
import id.jejak.query.section.SectionFacts.BudgetDocumentFact;
import id.jejak.query.section.SectionFacts.BudgetEntryFact;
import id.jejak.query.section.SectionFacts.BudgetRefundFact;
import id.jejak.query.section.SectionFacts.BudgetTermFact;
import id.jejak.query.section.SectionFacts.CeilingFact;
import id.jejak.query.section.SectionFacts.IndicatorFact;
import id.jejak.query.section.SectionFacts.PlanFact;
import id.jejak.query.section.SectionFacts.QuarterBudgetFact;
import id.jejak.query.section.SectionFacts.RealizationFact;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.TargetFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section's year, fact by fact, each from an event of its own. */
final class FactsBuilder {

    private static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", "198605262010012036", "MULIANI, SE., M.M");
    private static final PostHolder CAMAT =
            new PostHolder("camat", "definitive", SourceGap.NOT_STATED, SourceGap.NOT_STATED);

    private final SectionYearId id;
    private final List<IndicatorFact> indicators = new ArrayList<>();
    private final List<BudgetTermFact> budgetTerms = new ArrayList<>();
    private final List<TargetFact> targets = new ArrayList<>();
    private final List<QuarterBudgetFact> quarterBudgets = new ArrayList<>();
    private final List<CeilingFact> ceilings = new ArrayList<>();
    private final List<RealizationFact> realizations = new ArrayList<>();
    private final List<BudgetEntryFact> entries = new ArrayList<>();
    private final List<BudgetRefundFact> refunds = new ArrayList<>();
    private final List<SubmissionFact> submissions = new ArrayList<>();
    private final @Nullable Instant importedAt;
    private Instant now = Instant.parse("2025-01-02T00:00:00Z");
    private long position = 10;

    FactsBuilder(String id, @Nullable Instant importedAt) {
        this.id = SectionYearId.parse(id);
        this.importedAt = importedAt;
    }

    /** The next event, at the clock's present time. */
    Origin origin() {
        return new Origin(++position, now, importedAt);
    }

    FactsBuilder at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    FactsBuilder indicator(
            String level,
            String code,
            String name,
            String measure,
            String unit,
            String aggregation,
            String... targets) {
        String indicator = code + "-1";
        indicators.add(new IndicatorFact(
                indicators.size(),
                new IndicatorTerms(
                        indicator,
                        level,
                        code,
                        name,
                        measure,
                        unit,
                        aggregation,
                        "higher-is-better",
                        new BigDecimal(targets[0])),
                origin()));
        for (Quarter quarter : Quarter.values()) {
            this.targets.add(new TargetFact(indicator, quarter, new BigDecimal(targets[quarter.number()]), origin()));
        }
        return this;
    }

    FactsBuilder budget(String code, String name, String... rupiah) {
        budgetTerms.add(new BudgetTermFact(
                budgetTerms.size(), new BudgetTerms(code, name, new BigDecimal(rupiah[0]), "APBD"), origin()));
        ceilings.add(new CeilingFact(code, new BigDecimal(rupiah[0]), origin()));
        for (Quarter quarter : Quarter.values()) {
            quarterBudgets.add(
                    new QuarterBudgetFact(code, quarter, new BigDecimal(rupiah[quarter.number()]), origin()));
        }
        return this;
    }

    FactsBuilder realized(String code, Month month, String quantity, String... activities) {
        realizations.add(new RealizationFact(
                code + "-1",
                month,
                new RealizedMonth(new BigDecimal(quantity), List.of(activities), null, null),
                false,
                origin()));
        return this;
    }

    FactsBuilder spent(String code, Month month, String rupiah, String kind) {
        entries.add(new BudgetEntryFact(
                "e-" + entries.size(),
                code,
                month,
                SourceGap.NOT_STATED,
                new BigDecimal(rupiah),
                kind,
                SourceGap.NOT_STATED,
                SourceGap.NOT_STATED,
                false,
                origin()));
        return this;
    }

    FactsBuilder refunded(String code, Month month, String date, String rupiah, String slipNumber) {
        refunds.add(new BudgetRefundFact(
                "p-" + refunds.size(), code, month, date, new BigDecimal(rupiah), slipNumber, null, false, origin()));
        return this;
    }

    FactsBuilder submitted(ReportKind kind, int number, @Nullable Narrative narrative) {
        submissions.add(new SubmissionFact(kind, number, HEAD, narrative, origin()));
        return this;
    }

    SectionFacts facts() {
        Origin first = new Origin(9, Instant.parse("2025-01-02T00:00:00Z"), importedAt);
        return new SectionFacts(
                id,
                List.of(new AgreementFact(1, Basis.notStated("Perjanjian Kinerja"), HEAD, CAMAT, false, first)),
                indicators,
                budgetTerms,
                new PlanFact(Basis.notStated("Rencana Aksi"), false, Collections.nCopies(4, first), first),
                targets,
                quarterBudgets,
                new BudgetDocumentFact(
                        BudgetDocumentKind.DPA,
                        Basis.notStated("DPA Kecamatan Kalaena Tahun Anggaran 2025"),
                        null,
                        first),
                ceilings,
                realizations,
                entries,
                refunds,
                List.of(),
                submissions,
                List.of());
    }
}
