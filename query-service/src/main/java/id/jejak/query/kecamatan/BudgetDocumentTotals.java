package id.jejak.query.kecamatan;

import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.quarter.FiguresAnswer;
import id.jejak.query.quarter.FiguresAnswer.Figure;
import id.jejak.query.section.SectionReader.Adoption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares each budget document of a kecamatan with the ceilings that its sections took from it: a shift between
 * sections is adopted by each under the same number and date.
 */
final class BudgetDocumentTotals {
    private final OfficeFacts office;
    private final List<Adoption> adoptions;

    /** {@code adoptions} in the order of their recording. */
    BudgetDocumentTotals(OfficeFacts office, List<Adoption> adoptions) {
        this.office = office;
        this.adoptions = adoptions;
    }

    /** One document; two that an imported source does not number are told apart by their sections alone. */
    private record Document(int year, BudgetDocumentKind kind, Basis basis) {
        static Document of(Adoption adoption) {
            return new Document(adoption.id().year().value(), adoption.kind(), adoption.basis());
        }
    }

    /** The latest document first. */
    List<BudgetDocumentLine> lines() {
        Map<Document, List<Adoption>> byDocument = new LinkedHashMap<>();
        adoptions.forEach(adoption -> byDocument
                .computeIfAbsent(Document.of(adoption), any -> new ArrayList<>())
                .add(adoption));
        List<BudgetDocumentLine> lines = new ArrayList<>();
        byDocument.forEach((document, adopted) -> lines.add(0, line(document, adopted)));
        return lines;
    }

    private BudgetDocumentLine line(Document document, List<Adoption> adopted) {
        Map<String, Adoption> inForce = inForce(document, adopted);
        BigDecimal ceilings =
                inForce.values().stream().map(Adoption::ceilings).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> totals = adopted.stream()
                .map(Adoption::total)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return new BudgetDocumentLine(
                document.year(),
                StoredName.of(document.kind()),
                document.basis(),
                adopted.stream().map(this::adopted).toList(),
                missing(document.year(), inForce.keySet()),
                totals.stream().map(BudgetDocumentTotals::rupiah).toList(),
                rupiah(ceilings),
                totals.size() == 1 ? FiguresAnswer.rupiah(ceilings.subtract(totals.get(0))) : null);
    }

    /** By section, what was in force once this document was: the section's own, or the one before it. */
    private Map<String, Adoption> inForce(Document document, List<Adoption> adopted) {
        long last = adopted.get(adopted.size() - 1).origin().position();
        Map<String, Adoption> inForce = new TreeMap<>();
        adoptions.stream()
                .filter(adoption -> adoption.id().year().value() == document.year())
                .filter(adoption -> adoption.origin().position() <= last)
                .forEach(adoption -> inForce.put(adoption.id().section().slug(), adoption));
        // What a section adopted in between, under a later document, is not what this one gave it.
        adopted.forEach(adoption -> inForce.put(adoption.id().section().slug(), adoption));
        return inForce;
    }

    private List<String> missing(int year, Set<String> having) {
        Set<String> ofYear = new LinkedHashSet<>();
        adoptions.stream()
                .filter(adoption -> adoption.id().year().value() == year)
                .forEach(adoption -> ofYear.add(adoption.id().section().slug()));
        ofYear.removeAll(having);
        return ofYear.stream().map(this::name).toList();
    }

    private BudgetDocumentLine.Adopted adopted(Adoption adoption) {
        String slug = adoption.id().section().slug();
        return new BudgetDocumentLine.Adopted(
                slug, name(slug), rupiah(adoption.ceilings()), adoption.origin().position());
    }

    private String name(String slug) {
        return office.section(slug).map(OfficeFacts.SectionFact::name).orElse(slug);
    }

    private static Figure rupiah(BigDecimal amount) {
        return FiguresAnswer.rupiah(new Rupiah(amount));
    }
}
