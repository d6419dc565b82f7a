package id.jejak.query.document;

import id.jejak.query.document.Block.Items;
import id.jejak.query.document.Block.Marker;
import id.jejak.query.document.Block.Note;
import id.jejak.query.document.Block.Paragraph;
import id.jejak.query.document.ReportDocument.Chapter;
import id.jejak.query.document.ReportDocument.Cover;
import id.jejak.query.document.ReportDocument.Labels;
import id.jejak.query.document.ReportDocument.Metadata;
import id.jejak.query.document.ReportDocument.Section;
import id.jejak.query.document.ReportDocument.Signature;
import id.jejak.query.document.Table.Alignment;
import id.jejak.query.document.Table.Cell;
import id.jejak.query.document.Table.Column;
import id.jejak.query.document.Table.Density;
import id.jejak.query.document.Table.Emphasis;
import id.jejak.query.document.Table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A document with every kind of block, long names, a wide table over several pages, and awkward characters. */
final class SampleDocument {

    private static final String LONG_NAME = "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan"
            + " dengan Perangkat Daerah dan Instansi Vertikal Terkait";

    private SampleDocument() {}

    static ReportDocument document() {
        return new ReportDocument(
                new Metadata(
                        "Contoh Laporan",
                        "Kecamatan Contoh",
                        "Contoh tata letak",
                        "id",
                        "contoh/1",
                        Instant.parse("2025-04-09T02:03:04.567891Z"),
                        "sample/1"),
                new Labels("DAFTAR ISI", "Ke bagian ini", "Contoh Laporan Bulan Januari 2025", "Kecamatan Contoh"),
                new Cover(
                        List.of("PEMERINTAH KABUPATEN CONTOH", "KECAMATAN CONTOH"),
                        List.of("LAPORAN", "SEKSI CONTOH"),
                        List.of(LONG_NAME),
                        List.of("TRIWULAN I", "TAHUN ANGGARAN 2025"),
                        null),
                List.of(introduction(), tables(), closing()),
                new Signature(
                        "Contoh, 3 Februari 2025",
                        "Kepala Seksi Contoh",
                        "NAMA CONTOH, S.E.",
                        List.of("Pangkat/Gol. Ruang: Penata, III/c", "NIP 19860526 201001 2 036"),
                        null),
                List.of("Disusun sampai dengan catatan nomor 123."));
    }

    /** The document with one paragraph of its own. */
    static ReportDocument saying(String text) {
        ReportDocument document = document();
        List<Chapter> chapters = List.of(
                introduction(), new Chapter("BAB II", "ISI", List.of(new Paragraph(text)), List.of()), closing());
        return new ReportDocument(
                document.metadata(),
                document.labels(),
                document.cover(),
                chapters,
                document.signature(),
                document.footNotes());
    }

    private static Chapter introduction() {
        return new Chapter(
                "BAB I",
                "PENDAHULUAN",
                List.of(new Paragraph(
                        "Pembuka bab: <b>bukan tebal</b> & \"kutipan\" \u2013 é ü \u20ac \u0001 selesai.")),
                List.of(
                        new Section("1.1", "Latar Belakang", paragraphs(9)),
                        new Section(
                                "1.2",
                                "Daftar",
                                List.of(
                                        new Items(Marker.LETTER, List.of("huruf pertama;", "huruf kedua.")),
                                        new Items(Marker.NUMBER, List.of("angka pertama;", "angka kedua.")),
                                        new Items(Marker.BULLET, List.of("butir pertama;", "butir kedua.")),
                                        new Paragraph("Kendala.", "Jaringan lambat."))),
                        new Section("1.3", "Penutup Bab", paragraphs(6))));
    }

    private static List<Block> paragraphs(int count) {
        return IntStream.range(0, count)
                .<Block>mapToObj(index ->
                        new Paragraph((LONG_NAME + " ").repeat(3 + index % 3).strip() + "."))
                .toList();
    }

    private static Chapter tables() {
        List<Column> columns = new ArrayList<>(List.of(Column.ordinal("No."), Column.text("Program dan Indikator")));
        for (String quarter : List.of("TW I", "TW II", "TW III", "TW IV")) {
            columns.add(Column.figures("Target").under(quarter));
            columns.add(new Column(quarter, "Rp", Alignment.END));
        }
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(number + "."), new Cell(LONG_NAME, "Jumlah Laporan", 1)));
            for (int quarter = 0; quarter < 4; quarter++) {
                cells.add(Cell.of("71,43%"));
                cells.add(Cell.of("528.000.000"));
            }
            rows.add(new Row(number % 8 == 1 ? Emphasis.GROUP : Emphasis.NORMAL, cells));
        }
        rows.add(new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell("Jumlah", null, 2),
                        new Cell("1", null, 2),
                        Cell.of("2"),
                        Cell.of("3"),
                        new Cell("4", null, 2),
                        Cell.of("5"),
                        Cell.of("6"))));
        return new Chapter(
                "BAB II",
                "TABEL",
                List.of(
                        new Table("Tabel 2.1 Rencana", Density.DENSE, columns, rows),
                        new Note("Catatan di bawah tabel."),
                        new Table(
                                "Tabel 2.2 Ringkas",
                                Density.NORMAL,
                                List.of(Column.text("Uraian"), Column.figures("Nilai")),
                                List.of(Row.of("Pagu", "Rp6.403.000,00")))),
                List.of());
    }

    private static Chapter closing() {
        return new Chapter(
                "BAB III",
                "PENUTUP",
                List.of(new Paragraph("Demikian.")),
                List.of(new Section("3.1", "Simpulan", paragraphs(2))));
    }
}
