package id.jejak.query.sectionyear;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.address.Standpoint;
import id.jejak.query.quarter.FiguresAnswer.Figure;
import id.jejak.query.quarter.StandingAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section's fiscal year.
 *
 * @param agreements one for each holder of the post
 * @param plan basis of the action plan; null when none was adopted
 * @param budgetDocument the one that sets the ceilings; null when none was adopted
 * @param indicators in the agreement's order
 * @param budget in the agreement's order
 * @param months where each month stands
 * @param quarters where each quarter's evaluation stands
 */
public record SectionYearAnswer(
        String kecamatan,
        String kecamatanName,
        String section,
        String sectionName,
        int year,
        List<Agreement> agreements,
        @Nullable Document plan,
        @Nullable Document budgetDocument,
        List<Indicator> indicators,
        List<Budget> budget,
        List<StandingAnswer> months,
        List<StandingAnswer> quarters,
        Standpoint.Answer standpoint) {
    /** Keeps its own copies. */
    public SectionYearAnswer {
        agreements = List.copyOf(agreements);
        indicators = List.copyOf(indicators);
        budget = List.copyOf(budget);
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
    }

    /** A performance agreement, and who signed it. */
    public record Agreement(int ordinal, Basis basis, PostHolder sectionHead, PostHolder camat, boolean amended) {}

    /**
     * What a plan or a ceiling rests on.
     *
     * @param kind {@code plan}, {@code plan-revised}, or the kind of budget document such as {@code dpa}
     */
    public record Document(String kind, Basis basis) {}

    /** An indicator with its targets; a quarter that the plan leaves out is null. */
    public record Indicator(
            String id,
            String level,
            String code,
            String name,
            String measure,
            String unit,
            Figure annualTarget,
            List<@Nullable Figure> quarterTargets) {}

    /** A sub kegiatan's rupiah; a quarter that the plan leaves out is null, as is a ceiling that no document sets. */
    public record Budget(
            String code,
            String name,
            String fundingSource,
            Figure agreed,
            @Nullable Figure ceiling,
            List<@Nullable Figure> quarters) {}
}
