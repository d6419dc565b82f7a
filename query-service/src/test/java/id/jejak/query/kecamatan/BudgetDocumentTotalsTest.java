package id.jejak.query.kecamatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionReader.Adoption;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the ceilings that sections took from a budget document total what the document says. */
class BudgetDocumentTotalsTest {
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");
    private static final Basis YEAR = new Basis("DPA", "1", "2025-01-02");
    private static final Basis SHIFT = new Basis("DPA Pergeseran", "2", "2025-07-11");

    private final List<Adoption> adoptions = new ArrayList<>();

    @Test
    void the_years_document_is_compared_with_the_ceilings_of_all_sections() {
        adopted("umum", BudgetDocumentKind.DPA, YEAR, "1000", "600");
        adopted("sosial", BudgetDocumentKind.DPA, YEAR, "1000", "400");

        BudgetDocumentLine line = lines().get(0);
        assertThat(line.verdict()).isEqualTo("equal");
        assertThat(line.ceilings().printed()).isEqualTo("Rp1.000,00");
        assertThat(line.adopted())
                .extracting(BudgetDocumentLine.Adopted::name)
                .containsExactly("Subbagian umum", "Subbagian sosial");
    }

    @Test
    void a_shift_that_only_one_of_two_sections_adopted_does_not_total_what_the_document_says() {
        adopted("umum", BudgetDocumentKind.DPA, YEAR, "1000", "600");
        adopted("sosial", BudgetDocumentKind.DPA, YEAR, "1000", "400");
        adopted("umum", BudgetDocumentKind.DPA_PERGESERAN, SHIFT, "1000", "500");

        BudgetDocumentLine halfDone = lines().get(0);
        assertThat(halfDone.verdict()).isEqualTo("different");
        assertThat(halfDone.difference()).isNotNull();
        assertThat(halfDone.difference().exact()).isEqualByComparingTo("-100");

        adopted("sosial", BudgetDocumentKind.DPA_PERGESERAN, SHIFT, "1000", "500");
        assertThat(lines()).extracting(BudgetDocumentLine::verdict).containsExactly("equal", "equal");
    }

    @Test
    void sections_that_state_different_totals_contradict_each_other() {
        adopted("umum", BudgetDocumentKind.DPA, YEAR, "1000.00", "600");
        adopted("sosial", BudgetDocumentKind.DPA, YEAR, "1000", "400");
        assertThat(lines().get(0).verdict()).as("1000.00 is 1000").isEqualTo("equal");

        adopted("pelayanan", BudgetDocumentKind.DPA, YEAR, "1500", "500");
        assertThat(lines().get(0).verdict()).isEqualTo("contradictory");
    }

    @Test
    void a_total_that_nobody_stated_is_compared_with_nothing() {
        adopted("umum", BudgetDocumentKind.DPA, YEAR, null, "600");

        assertThat(lines().get(0).verdict()).isEqualTo("not-stated");
        assertThat(lines().get(0).difference()).isNull();
    }

    @Test
    void sections_without_a_document_so_far_are_named() {
        adopted("umum", BudgetDocumentKind.DPA, YEAR, "1000", "600");
        adopted("sosial", BudgetDocumentKind.DPA, SHIFT, "1000", "400");

        assertThat(lines().get(1).missing()).containsExactly("Subbagian sosial");
        assertThat(lines().get(0).missing()).isEmpty();
    }

    private void adopted(String slug, BudgetDocumentKind kind, Basis basis, @Nullable String total, String ceilings) {
        adoptions.add(new Adoption(
                new SectionYearId(new SectionId(KALAENA, slug), new FiscalYear(2025)),
                kind,
                basis,
                total == null ? null : new BigDecimal(total),
                new BigDecimal(ceilings),
                origin()));
    }

    private Origin origin() {
        return new Origin(adoptions.size() + 1L, Instant.parse("2025-01-02T01:00:00Z"), null);
    }

    private List<BudgetDocumentLine> lines() {
        List<SectionFact> sections = List.of("umum", "sosial", "pelayanan").stream()
                .map(slug -> new SectionFact(slug, "Subbagian " + slug, SectionKind.SUBBAGIAN, origin()))
                .toList();
        OfficeFacts office =
                new OfficeFacts(KALAENA, "Kalaena", "Luwu Timur", origin(), sections, List.of(), List.of());
        return new BudgetDocumentTotals(office, adoptions).lines();
    }
}
