package id.jejak.query.kecamatan;

import id.jejak.query.address.Standpoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan office: its sections, who holds its posts on the day looked from, and its budget documents.
 *
 * @param budgetDocuments the latest first
 */
public record KecamatanAnswer(
        String kecamatan,
        String name,
        String kabupatenName,
        List<Section> sections,
        List<Official> officials,
        List<BudgetDocumentLine> budgetDocuments,
        Standpoint.Answer standpoint) {
    /** Keeps its own copies. */
    public KecamatanAnswer {
        sections = List.copyOf(sections);
        officials = List.copyOf(officials);
        budgetDocuments = List.copyOf(budgetDocuments);
    }

    /**
     * A section.
     *
     * @param kind {@code seksi} or {@code subbagian}
     * @param years fiscal years about which something is recorded, the earliest first
     */
    public record Section(String section, String name, String kind, List<Integer> years) {
        /** Keeps its own copy. */
        public Section {
            years = List.copyOf(years);
        }
    }

    /**
     * An official.
     *
     * @param post such as {@code camat} or {@code kepala/pelayanan-umum}
     * @param sectionName of the section that the post belongs to; null for camat and secretary
     * @param kind {@code definitive}, {@code plt} or {@code plh}
     * @param name or "not stated" in imported history, as {@code nip}, {@code rank} and {@code grade}
     * @param holds whether this one signs for the post on the day looked from
     */
    public record Official(
            String post,
            @Nullable String sectionName,
            String kind,
            String name,
            String nip,
            String rank,
            String grade,
            LocalDate from,
            @Nullable LocalDate lastDay,
            boolean holds) {}
}
