package id.jejak.query.section;

import static id.jejak.query.projection.VersionedTable.Type.BOOLEAN;
import static id.jejak.query.projection.VersionedTable.Type.INTEGER;
import static id.jejak.query.projection.VersionedTable.Type.JSON;
import static id.jejak.query.projection.VersionedTable.Type.NUMERIC;
import static id.jejak.query.projection.VersionedTable.Type.TEXT;

import id.jejak.query.projection.VersionedTable;
import java.util.List;

/** The tables of a section's year; each key begins with the year and the section's slug. */
final class SectionTables {
    static final VersionedTable AGREEMENT = table("section_agreement")
            .key("ordinal", INTEGER)
            .value("basis", JSON)
            .value("section_head", JSON)
            .value("camat", JSON)
            .build();
    static final VersionedTable AMENDMENT =
            table("section_agreement_amendment").key("ordinal", INTEGER).build();
    static final VersionedTable INDICATOR = table("section_indicator")
            .key("indicator", TEXT)
            .value("ordinal", INTEGER)
            .value("level", TEXT)
            .value("code", TEXT)
            .value("name", TEXT)
            .value("measure", TEXT)
            .value("unit", TEXT)
            .value("aggregation", TEXT)
            .value("direction", TEXT)
            .value("annual_target", NUMERIC)
            .build();
    static final VersionedTable BUDGET_TERM = table("section_budget_term")
            .key("sub_activity", TEXT)
            .value("ordinal", INTEGER)
            .value("name", TEXT)
            .value("rupiah", NUMERIC)
            .value("funding_source", TEXT)
            .build();
    static final VersionedTable PLAN =
            table("section_plan").value("basis", JSON).value("revised", BOOLEAN).build();
    static final VersionedTable PLAN_QUARTER =
            table("section_plan_quarter").key("quarter", INTEGER).build();
    static final VersionedTable TARGET = table("section_target")
            .key("indicator", TEXT)
            .key("quarter", INTEGER)
            .value("target", NUMERIC)
            .build();
    static final VersionedTable QUARTER_BUDGET = table("section_quarter_budget")
            .key("sub_activity", TEXT)
            .key("quarter", INTEGER)
            .value("rupiah", NUMERIC)
            .build();
    static final VersionedTable BUDGET_DOCUMENT = table("section_budget_document")
            .value("kind", TEXT)
            .value("basis", JSON)
            .value("document_total", NUMERIC)
            .build();
    static final VersionedTable CEILING = table("section_ceiling")
            .key("sub_activity", TEXT)
            .value("rupiah", NUMERIC)
            .build();
    static final VersionedTable REALIZATION = table("section_realization")
            .key("indicator", TEXT)
            .key("month", INTEGER)
            .value("quantity", NUMERIC)
            .value("activities", JSON)
            .value("obstacles", TEXT)
            .value("follow_up", TEXT)
            .value("revised", BOOLEAN)
            .build();
    static final VersionedTable BUDGET_ENTRY = table("section_budget_entry")
            .key("entry", TEXT)
            .value("sub_activity", TEXT)
            .value("month", INTEGER)
            .value("date", TEXT)
            .value("rupiah", NUMERIC)
            .value("expenditure_kind", TEXT)
            .value("evidence_kind", TEXT)
            .value("evidence_number", TEXT)
            .build();
    static final VersionedTable REVERSAL =
            table("section_budget_reversal").key("entry", TEXT).build();
    static final VersionedTable REFUND = table("section_budget_refund")
            .key("refund", TEXT)
            .value("sub_activity", TEXT)
            .value("month", INTEGER)
            .value("date", TEXT)
            .value("rupiah", NUMERIC)
            .value("slip_number", TEXT)
            .value("entry", TEXT)
            .build();
    static final VersionedTable REFUND_REVERSAL =
            table("section_budget_refund_reversal").key("refund", TEXT).build();
    static final VersionedTable HAND_IN = table("section_hand_in")
            .key("report", TEXT)
            .key("number", INTEGER)
            .value("state", TEXT)
            .value("brought_by", JSON)
            .value("reason", TEXT)
            .value("shown", JSON)
            .build();
    static final VersionedTable VERIFICATION = table("section_verification")
            .key("report", TEXT)
            .key("number", INTEGER)
            .value("verifier", JSON)
            .value("shown", JSON)
            .build();
    static final VersionedTable SUBMISSION = table("section_submission")
            .key("report", TEXT)
            .key("number", INTEGER)
            .value("submitter", JSON)
            .value("narrative", JSON)
            .build();

    static final List<VersionedTable> ALL = List.of(
            AGREEMENT,
            AMENDMENT,
            INDICATOR,
            BUDGET_TERM,
            PLAN,
            PLAN_QUARTER,
            TARGET,
            QUARTER_BUDGET,
            BUDGET_DOCUMENT,
            CEILING,
            REALIZATION,
            BUDGET_ENTRY,
            REVERSAL,
            REFUND,
            REFUND_REVERSAL,
            HAND_IN,
            VERIFICATION,
            SUBMISSION);

    private SectionTables() {}

    private static VersionedTable.Builder table(String name) {
        return VersionedTable.ofKecamatan(name).key("year", INTEGER).key("section", TEXT);
    }
}
