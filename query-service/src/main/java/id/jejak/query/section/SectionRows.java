package id.jejak.query.section;

import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.origin;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.VersionedRow;
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
import id.jejak.query.section.SectionFacts.TargetFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Reads every table once for many section-years, and groups the rows in memory. */
final class SectionRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final Comparator<SectionYearId> BY_SECTION = Comparator.comparing(
                    (SectionYearId id) -> id.section().kecamatan().value())
            .thenComparing(id -> id.section().slug())
            .thenComparing(id -> id.year().value());

    /** The version in force at the position; the rows of the years asked for. */
    private static final String IN_FORCE = " AND from_position <= :position AND to_position > :position ";

    /** Every version up to the position, ended ones too. */
    private static final String BEGUN = " AND from_position <= :position ";

    private static final String VERSION = " kecamatan, year, section, from_position, recorded_at, imported_at ";

    private final JdbcClient jdbc;
    private final String whichYears;
    private final Map<String, ?> parameters;
    private final Set<SectionYearId> found = new TreeSet<>(BY_SECTION);

    SectionRows(JdbcClient jdbc, String whichYears, Map<String, ?> parameters) {
        this.jdbc = jdbc;
        this.whichYears = whichYears;
        this.parameters = parameters;
    }

    interface FactOfRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<SectionFacts> facts() {
        var agreements = agreements();
        var indicators = indicators();
        var budgetTerms = budgetTerms();
        var planQuarters = read(
                "SELECT quarter, %s FROM views.section_plan_quarter WHERE %s ORDER BY quarter", VersionedRow::origin);
        var plans = read(
                "SELECT basis, revised, %s FROM views.section_plan WHERE %s",
                row -> new PlanFact(
                        json(row, "basis", Basis.class),
                        row.getBoolean("revised"),
                        planQuarters.getOrDefault(idOf(row), List.of()),
                        origin(row)));
        var targets = targets();
        var quarterBudgets = quarterBudgets();
        var documents = read(
                "SELECT kind, basis, document_total, %s FROM views.section_budget_document WHERE %s",
                row -> new BudgetDocumentFact(
                        StoredName.parse(BudgetDocumentKind.class, row.getString("kind")),
                        json(row, "basis", Basis.class),
                        row.getBigDecimal("document_total"),
                        origin(row)));
        var ceilings = read(
                "SELECT sub_activity, rupiah, %s FROM views.section_ceiling WHERE %s ORDER BY sub_activity",
                row -> new CeilingFact(row.getString("sub_activity"), row.getBigDecimal("rupiah"), origin(row)));
        var realizations = realizations();
        var entries = budgetEntries();
        var refunds = refunds();
        var reporting = new ReportingRows(this);
        var handIns = reporting.handIns();
        var submissions = reporting.submissions();
        var verifications = reporting.verifications();
        return found.stream()
                .map(id -> new SectionFacts(
                        id,
                        agreements.getOrDefault(id, List.of()),
                        indicators.getOrDefault(id, List.of()),
                        budgetTerms.getOrDefault(id, List.of()),
                        plans.containsKey(id) ? plans.get(id).get(0) : null,
                        targets.getOrDefault(id, List.of()),
                        quarterBudgets.getOrDefault(id, List.of()),
                        documents.containsKey(id) ? documents.get(id).get(0) : null,
                        ceilings.getOrDefault(id, List.of()),
                        realizations.getOrDefault(id, List.of()),
                        entries.getOrDefault(id, List.of()),
                        refunds.getOrDefault(id, List.of()),
                        handIns.getOrDefault(id, List.of()),
                        submissions.getOrDefault(id, List.of()),
                        verifications.getOrDefault(id, List.of())))
                .toList();
    }

    private Map<SectionYearId, List<AgreementFact>> agreements() {
        // An amended agreement comes from its last amendment, its signatures from the signing.
        return read(
                """
                SELECT a.ordinal, a.basis, a.section_head, a.camat, a.kecamatan, a.year, a.section,
                       coalesce(m.from_position, a.from_position) AS from_position,
                       coalesce(m.recorded_at, a.recorded_at) AS recorded_at,
                       CASE WHEN m.from_position IS NULL THEN a.imported_at ELSE m.imported_at END AS imported_at,
                       m.from_position IS NOT NULL AS amended
                  FROM (SELECT basis, section_head, camat, ordinal, %1$s FROM views.section_agreement WHERE %2$s) AS a
                  LEFT JOIN (SELECT ordinal, %1$s FROM views.section_agreement_amendment WHERE %2$s) AS m
                    USING (kecamatan, year, section, ordinal)
                 ORDER BY a.ordinal""",
                row -> new AgreementFact(
                        row.getInt("ordinal"),
                        json(row, "basis", Basis.class),
                        json(row, "section_head", PostHolder.class),
                        json(row, "camat", PostHolder.class),
                        row.getBoolean("amended"),
                        origin(row)));
    }

    private Map<SectionYearId, List<IndicatorFact>> indicators() {
        return read(
                """
                SELECT ordinal, indicator, level, code, name, measure, unit, aggregation, direction, annual_target, %s
                  FROM views.section_indicator WHERE %s ORDER BY ordinal""",
                row -> new IndicatorFact(
                        row.getInt("ordinal"),
                        new IndicatorTerms(
                                row.getString("indicator"),
                                row.getString("level"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("measure"),
                                row.getString("unit"),
                                row.getString("aggregation"),
                                row.getString("direction"),
                                row.getBigDecimal("annual_target")),
                        origin(row)));
    }

    private Map<SectionYearId, List<BudgetTermFact>> budgetTerms() {
        return read(
                """
                SELECT ordinal, sub_activity, name, rupiah, funding_source, %s
                  FROM views.section_budget_term WHERE %s ORDER BY ordinal""",
                row -> new BudgetTermFact(
                        row.getInt("ordinal"),
                        new BudgetTerms(
                                row.getString("sub_activity"),
                                row.getString("name"),
                                row.getBigDecimal("rupiah"),
                                row.getString("funding_source")),
                        origin(row)));
    }

    private Map<SectionYearId, List<TargetFact>> targets() {
        return read(
                """
                SELECT indicator, quarter, target, %s
                  FROM views.section_target WHERE %s ORDER BY indicator, quarter""",
                row -> new TargetFact(
                        row.getString("indicator"),
                        Quarter.of(row.getInt("quarter")),
                        row.getBigDecimal("target"),
                        origin(row)));
    }

    private Map<SectionYearId, List<QuarterBudgetFact>> quarterBudgets() {
        return read(
                """
                SELECT sub_activity, quarter, rupiah, %s
                  FROM views.section_quarter_budget WHERE %s ORDER BY sub_activity, quarter""",
                row -> new QuarterBudgetFact(
                        row.getString("sub_activity"),
                        Quarter.of(row.getInt("quarter")),
                        row.getBigDecimal("rupiah"),
                        origin(row)));
    }

    private Map<SectionYearId, List<RealizationFact>> realizations() {
        return read(
                """
                SELECT indicator, month, quantity, activities, obstacles, follow_up, revised, %s
                  FROM views.section_realization WHERE %s ORDER BY indicator, month""",
                row -> new RealizationFact(
                        row.getString("indicator"),
                        Month.of(row.getInt("month")),
                        new RealizedMonth(
                                row.getBigDecimal("quantity"),
                                json(row, "activities", TEXTS),
                                row.getString("obstacles"),
                                row.getString("follow_up")),
                        row.getBoolean("revised"),
                        origin(row)));
    }

    private Map<SectionYearId, List<BudgetEntryFact>> budgetEntries() {
        // A reversed entry comes from its reversal, so that a document that leaves it out rests on that.
        return read(
                """
                SELECT e.entry, e.sub_activity, e.month, e.date, e.rupiah, e.expenditure_kind, e.evidence_kind,
                       e.evidence_number, e.kecamatan, e.year, e.section,
                       coalesce(r.from_position, e.from_position) AS from_position,
                       coalesce(r.recorded_at, e.recorded_at) AS recorded_at,
                       CASE WHEN r.from_position IS NULL THEN e.imported_at ELSE r.imported_at END AS imported_at,
                       r.from_position IS NOT NULL AS reversed
                  FROM (SELECT entry, sub_activity, month, date, rupiah, expenditure_kind, evidence_kind,
                               evidence_number, %1$s FROM views.section_budget_entry WHERE %2$s) AS e
                  LEFT JOIN (SELECT entry, %1$s FROM views.section_budget_reversal WHERE %2$s) AS r
                    USING (kecamatan, year, section, entry)
                 ORDER BY e.entry""",
                row -> new BudgetEntryFact(
                        row.getString("entry"),
                        row.getString("sub_activity"),
                        Month.of(row.getInt("month")),
                        row.getString("date"),
                        row.getBigDecimal("rupiah"),
                        row.getString("expenditure_kind"),
                        row.getString("evidence_kind"),
                        row.getString("evidence_number"),
                        row.getBoolean("reversed"),
                        origin(row)));
    }

    private Map<SectionYearId, List<BudgetRefundFact>> refunds() {
        // A reversed repayment comes from its reversal, as an entry does.
        return read(
                """
                SELECT f.refund, f.sub_activity, f.month, f.date, f.rupiah, f.slip_number, f.entry, f.kecamatan, f.year,
                       f.section,
                       coalesce(r.from_position, f.from_position) AS from_position,
                       coalesce(r.recorded_at, f.recorded_at) AS recorded_at,
                       CASE WHEN r.from_position IS NULL THEN f.imported_at ELSE r.imported_at END AS imported_at,
                       r.from_position IS NOT NULL AS reversed
                  FROM (SELECT refund, sub_activity, month, date, rupiah, slip_number, entry, %1$s
                          FROM views.section_budget_refund WHERE %2$s) AS f
                  LEFT JOIN (SELECT refund, %1$s FROM views.section_budget_refund_reversal WHERE %2$s) AS r
                    USING (kecamatan, year, section, refund)
                 ORDER BY f.refund""",
                row -> new BudgetRefundFact(
                        row.getString("refund"),
                        row.getString("sub_activity"),
                        Month.of(row.getInt("month")),
                        row.getString("date"),
                        row.getBigDecimal("rupiah"),
                        row.getString("slip_number"),
                        row.getString("entry"),
                        row.getBoolean("reversed"),
                        origin(row)));
    }

    /** A statement's first place takes the version's columns, its second the condition, its third that of ended rows too. */
    <T> Map<SectionYearId, List<T>> read(String statement, FactOfRow<T> fact) {
        Map<SectionYearId, List<T>> facts = new HashMap<>();
        jdbc.sql(statement.formatted(VERSION, whichYears + IN_FORCE, whichYears + BEGUN))
                .params(parameters)
                .query(row -> {
                    SectionYearId id = idOf(row);
                    found.add(id);
                    facts.computeIfAbsent(id, any -> new ArrayList<>()).add(fact.read(row));
                });
        return facts;
    }

    static SectionYearId idOf(ResultSet row) throws SQLException {
        return new SectionYearId(
                new SectionId(new KecamatanCode(row.getString("kecamatan")), row.getString("section")),
                new FiscalYear(row.getInt("year")));
    }
}
