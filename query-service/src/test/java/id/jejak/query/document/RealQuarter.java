package id.jejak.query.document;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.AppointmentFact;
import id.jejak.query.organization.OfficeFacts.CharterFact;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kalaena's first quarter of 2025 as its documents state it, and a synthetic section with eight sub kegiatan. */
final class RealQuarter {

    static final String SUB = "7.01.02.2.04.0001";
    static final Instant IMPORTED_AT = Instant.parse("2026-11-24T03:00:00Z");

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final String SUB_NAME =
            "Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha";

    private RealQuarter() {}

    /** As of the hand-in of January. */
    static ReportSources january() {
        return ofKalaena(withJanuary());
    }

    /** As of the hand-in of March and of the evaluation. */
    static ReportSources complete() {
        return ofKalaena(withJanuary()
                .at("2025-03-03T01:00:00Z")
                .realized(SUB, Month.FEBRUARY, "1", "Melayani administrasi kependudukan bagi 48 orang.")
                .submitted(ReportKind.MONTH, 2, null)
                .at("2025-04-09T01:00:00Z")
                .realized(SUB, Month.MARCH, "1", "Melayani administrasi kependudukan bagi 57 orang.")
                .spent(SUB, Month.MARCH, "423300", "Belanja alat tulis kantor dan belanja cetak")
                .submitted(ReportKind.MONTH, 3, null)
                .submitted(ReportKind.QUARTER, 1, narrative()));
    }

    private static FactsBuilder withJanuary() {
        return begun().at("2025-02-03T01:00:00Z")
                .realized(
                        SUB,
                        Month.JANUARY,
                        "1",
                        "Melayani administrasi kependudukan bagi 56 orang.",
                        "Menyusun rekapitulasi dan mutasi data kependudukan.",
                        "Menerbitkan rekomendasi penelitian.")
                .submitted(ReportKind.MONTH, 1, null);
    }

    private static ReportSources ofKalaena(FactsBuilder facts) {
        return sources(facts, "pelayanan-umum", "Seksi Pelayanan Umum", IMPORTED_AT);
    }

    /** With agreement and plan, and nothing recorded yet. */
    static ReportSources nothingRecorded() {
        return ofKalaena(begun());
    }

    private static FactsBuilder begun() {
        return new FactsBuilder("73.24.10/pelayanan-umum/2025", IMPORTED_AT)
                .indicator(
                        "program",
                        "7.01.02",
                        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                        "Persentase Capaian Kinerja Peningkatan Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                        "%",
                        "last",
                        "100",
                        "100",
                        "100",
                        "100",
                        "100")
                .indicator(
                        "kegiatan",
                        "7.01.02.2.04",
                        "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                        "Urusan Pemerintahan yang Dilimpahkan kepada Camat yang Dilaksanakan",
                        "%",
                        "last",
                        "100",
                        "100",
                        "100",
                        "100",
                        "100")
                .indicator(
                        "sub-kegiatan",
                        SUB,
                        SUB_NAME,
                        "Jumlah Dokumen Non Perizinan Usaha yang dilaksanakan",
                        "Dokumen",
                        "sum",
                        "12",
                        "3",
                        "3",
                        "3",
                        "3")
                .budget(SUB, SUB_NAME, "6403000", "423300", "4726450", "423300", "829950");
    }

    private static Narrative narrative() {
        return new Narrative(
                List.of("Dokumen yang dihasilkan memuat data mutasi dan rekapitulasi kependudukan setiap bulan."),
                List.of("Prosedur baku pelayanan tersedia dan dipahami.", "Sarana pelayanan memadai."),
                List.of("Koordinasi antarinstansi belum teratur."),
                List.of("Menjalankan prosedur baku dengan memperhatikan sasaran kantor kecamatan."));
    }

    /** A section of eight sub kegiatan: zero targets, months not recorded, names that fill several lines. */
    static ReportSources eightSubActivities() {
        FactsBuilder facts = new FactsBuilder("73.24.10/umum-dan-kepegawaian/2025", null);
        facts.indicator(
                "program",
                "7.01.01",
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "Persentase penunjang urusan pemerintahan yang terpenuhi",
                "%",
                "mean",
                "100",
                "100",
                "100",
                "100",
                "100");
        String[][] lines = {
            {
                "7.01.01.2.06.0001",
                "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                "Paket",
                "sum",
                "4,1,1,1,1",
                "5100000,1275000,1275000,1275000,1275000"
            },
            {
                "7.01.01.2.06.0002",
                "Penyediaan Peralatan dan Perlengkapan Kantor",
                "Paket",
                "sum",
                "2,0,1,1,0",
                "16250000,0,8940000,7310000,0"
            },
            {
                "7.01.01.2.06.0004",
                "Penyediaan Bahan Logistik Kantor",
                "Paket",
                "sum",
                "12,3,3,3,3",
                "25920000,6480000,6480000,6480000,6480000"
            },
            {
                "7.01.01.2.06.0009",
                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "Laporan",
                "sum",
                "12,3,3,3,3",
                "86800000,18600000,24800000,24800000,18600000"
            },
            {
                "7.01.01.2.08.0002",
                "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                "Laporan",
                "sum",
                "12,3,3,3,3",
                "37800000,9450000,9450000,9450000,9450000"
            },
            {
                "7.01.01.2.08.0004",
                "Penyediaan Jasa Pelayanan Umum Kantor",
                "Laporan",
                "sum",
                "12,3,3,3,3",
                "151200000,37800000,37800000,37800000,37800000"
            },
            {
                "7.01.01.2.09.0002",
                "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
                "Unit",
                "last",
                "6,6,6,6,6",
                "43000000,11250000,9750000,9750000,12250000"
            },
            {
                "7.01.01.2.09.0009",
                "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                "Unit",
                "sum",
                "1,0,0,1,0",
                "48750000,0,0,48750000,0"
            },
        };
        for (String[] line : lines) {
            facts.indicator(
                    "sub-kegiatan",
                    line[0],
                    line[1],
                    "Jumlah " + line[1] + " yang Disediakan",
                    line[2],
                    line[3],
                    line[4].split(","));
            facts.budget(line[0], line[1], line[5].split(","));
        }
        facts.at("2025-03-03T01:00:00Z")
                .realized(lines[0][0], Month.JANUARY, "1", "Mengganti lampu ruang pelayanan.")
                .realized(lines[2][0], Month.JANUARY, "1")
                .realized(lines[2][0], Month.FEBRUARY, "1", "Membeli bahan logistik untuk rapat.")
                .realized(lines[6][0], Month.FEBRUARY, "5", "Merawat kendaraan dinas.")
                .spent(lines[0][0], Month.FEBRUARY, "1275000", "Belanja bahan listrik")
                .spent(lines[5][0], Month.FEBRUARY, "12600000", "Belanja jasa tenaga kebersihan");
        return sources(facts, "umum-dan-kepegawaian", "Subbagian Umum dan Kepegawaian", null);
    }

    /** Every name as long as a form takes it, one of them a single word, and trillions of rupiah. */
    static ReportSources longestNames(String most) {
        String name =
                "Pelaksanaan Urusan yang Dilimpahkan kepada Camat ".repeat(7).substring(0, 300);
        String rupiah = "9".repeat(13);
        FactsBuilder facts = new FactsBuilder("73.24.10/pelayanan-umum/2025", null)
                .indicator("sub-kegiatan", SUB, name, "panjang".repeat(42), "Dokumen", "sum", most, most, "0", "0", "0")
                .budget(SUB, name, rupiah, rupiah, "0", "0", "0");
        for (Month month : Month.values()) {
            facts.realized(SUB, month, most, "Kegiatan");
        }
        for (int entry = 0; entry < 12; entry++) {
            facts.spent(SUB, Month.FEBRUARY, rupiah, name);
        }
        return sources(facts, "pelayanan-umum", name, null);
    }

    private static ReportSources sources(
            FactsBuilder facts, String slug, String sectionName, @Nullable Instant importedAt) {
        Origin origin = new Origin(5, Instant.parse("2025-01-01T16:00:00Z"), importedAt);
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        OfficeFacts office = new OfficeFacts(
                new KecamatanCode("73.24.10"),
                "Kalaena",
                "Luwu Timur",
                origin,
                List.of(new SectionFact(slug, sectionName, SectionKind.SEKSI, origin)),
                List.of(new CharterFact(slug, newYear, charter(), origin)),
                List.of(new AppointmentFact(
                        new Appointment(
                                "a-1",
                                Post.headOf(slug),
                                AppointmentKind.DEFINITIVE,
                                "198605262010012036",
                                "MULIANI, SE., M.M",
                                "Penata Tk. I",
                                "III/d",
                                newYear,
                                null),
                        origin,
                        null)));
        PolicyFacts policies =
                new PolicyFacts(new KabupatenCode("73.24"), List.of(), List.of(), List.of(), List.of(), List.of());
        return new ReportSources(facts.facts(), office, policies, MAKASSAR);
    }

    private static Charter charter() {
        return new Charter(
                List.of(
                        "membagi tugas secara merata kepada bawahan;",
                        "memeriksa dan mengevaluasi hasil kerja seksi;",
                        "melayani administrasi kependudukan dan perizinan kecamatan; dan",
                        "melaksanakan tugas kedinasan lain dari atasan."),
                List.of("penyiapan bahan kebijakan teknis; dan", "pelaksanaan tugas lain sesuai bidangnya."),
                List.of(
                        "Undang-Undang Nomor 7 Tahun 2003 tentang Pembentukan Kabupaten Luwu Timur dan Kabupaten"
                                + " Mamuju Utara di Provinsi Sulawesi Selatan;",
                        "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017;",
                        "Peraturan Bupati Luwu Timur Nomor 56 Tahun 2016;"));
    }
}
