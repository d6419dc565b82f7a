package id.jejak.standalone.founding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which history an empty data folder is founded with; {@code docs/founding-data.md} says where each fact comes from. */
enum FoundingSet {
    /** The real first quarter of 2025 of one section, beside one synthetic section with a correction. */
    REAL_QUARTER("kalaena-triwulan-1", "kalaena/pelayanan-umum-2025.jsonl", "contoh/kalaena-pemerintahan-2025.jsonl"),
    /** A synthetic year of six sections of one office, with the cases that a real year has. */
    EXAMPLE_YEAR(
            "contoh-setahun",
            "contoh-setahun/kantor.jsonl",
            "contoh-setahun/ketentuan.jsonl",
            "contoh-setahun/pemerintahan.jsonl",
            "contoh-setahun/ketenteraman-dan-ketertiban-umum.jsonl",
            "contoh-setahun/pemberdayaan-masyarakat-dan-desa.jsonl",
            "contoh-setahun/kesejahteraan-sosial.jsonl",
            "contoh-setahun/perencanaan-dan-keuangan.jsonl",
            "contoh-setahun/umum-dan-kepegawaian.jsonl");

    private static final List<String> EVERYWHERE = List.of("luwu-timur/ketentuan.jsonl", "luwu-timur/kecamatan.jsonl");

    private final String choice;
    private final List<String> files;

    FoundingSet(String choice, String... files) {
        this.choice = choice;
        this.files = List.of(files);
    }

    /** The set of a choice as configured; refuses any other text and says which there are. */
    static FoundingSet of(String choice) {
        return Arrays.stream(values())
                .filter(set -> set.choice.equals(choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("jejak.founding is \"" + choice + "\"; choose one of "
                        + Arrays.stream(values()).map(set -> set.choice).collect(Collectors.joining(", "))));
    }

    /** Its files, from the root of the founding data. */
    List<String> files() {
        return Stream.concat(EVERYWHERE.stream(), files.stream()).toList();
    }
}
