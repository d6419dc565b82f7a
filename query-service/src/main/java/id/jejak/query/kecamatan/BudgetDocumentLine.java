package id.jejak.query.kecamatan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.quarter.FiguresAnswer.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget document of a kecamatan, and whether its sections' ceilings total what it says.
 *
 * @param year fiscal year
 * @param kind {@code dpa}, {@code dpa-pergeseran} or {@code dppa}
 * @param adopted by which sections, and the ceilings that each of them then had
 * @param missing names of sections that had adopted no document up to this one
 * @param totals what the document gives the whole kecamatan, as the sections stated it: one, none, or several that
 *     contradict each other
 * @param ceilings of all sections once this document was adopted, added up
 * @param difference {@code ceilings} less the document's total; null unless there is one total to compare with
 */
public record BudgetDocumentLine(
        int year,
        String kind,
        Basis basis,
        List<Adopted> adopted,
        List<String> missing,
        List<Figure> totals,
        Figure ceilings,
        @Nullable Figure difference) {
    /** Keeps its own copies. */
    public BudgetDocumentLine {
        adopted = List.copyOf(adopted);
        missing = List.copyOf(missing);
        totals = List.copyOf(totals);
    }

    /** The section that adopted it, with the ceilings that it gave it. */
    public record Adopted(String section, String name, Figure ceilings, long position) {}

    /** {@code equal}, {@code different}, {@code not-stated} or {@code contradictory}. */
    @JsonProperty
    public String verdict() {
        if (totals.size() > 1) {
            return "contradictory";
        }
        if (difference == null) {
            return "not-stated";
        }
        return difference.exact().signum() == 0 ? "equal" : "different";
    }
}
