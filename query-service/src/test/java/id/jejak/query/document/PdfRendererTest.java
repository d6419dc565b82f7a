package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    /** A change of this digest is a new template version: files that were delivered must come out as they were. */
    private static final String DIGEST = "71bfb16cb3f68ccee9c2de658a91a804bed8a8c50cd40a7d47d367985ebe8870";

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final RenderedPdf RENDERED = RENDERER.render(SampleDocument.document());

    @Test
    void gives_the_same_bytes_on_every_jdk() {
        ForTheEye.leave("sample", RENDERED);
        assertThat(RENDERED.sha256()).isEqualTo(DIGEST);
    }

    @Test
    void gives_the_same_bytes_in_another_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new PdfRenderer().render(SampleDocument.document()).sha256())
                    .isEqualTo(RENDERED.sha256());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new PdfRenderer().render(SampleDocument.document()).sha256())
                    .isEqualTo(RENDERED.sha256());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void gives_the_same_bytes_in_parallel_threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> digests = new ArrayList<>();
            for (int rendering = 0; rendering < 8; rendering++) {
                digests.add(threads.submit(
                        () -> RENDERER.render(SampleDocument.document()).sha256()));
            }
            for (Future<String> digest : digests) {
                assertThat(digest.get()).isEqualTo(RENDERED.sha256());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void is_pdf_a_2a_for_archives_and_pdf_ua_1_for_screen_readers() {
        PdfStandards.assertCompliant(RENDERED.bytes());
    }

    @Test
    void the_contents_name_the_page_on_which_each_heading_stands() {
        PdfText text = PdfText.of(RENDERED.bytes());
        String contents = text.page(1);
        assertThat(contents).contains("DAFTAR ISI");
        for (String heading : List.of("BAB I PENDAHULUAN", "1.3 Penutup Bab", "BAB II TABEL", "BAB III PENUTUP")) {
            Matcher entry =
                    Pattern.compile(Pattern.quote(heading) + "[ .]*(\\d+)").matcher(contents);
            assertThat(entry.find()).as("contents entry of " + heading).isTrue();
            int printed = Integer.parseInt(entry.group(1));
            String page = text.page(1 + printed);
            assertThat(page)
                    .contains(heading.replaceFirst("^(BAB [IVX]+) ", "$1\n")
                            .replaceFirst("^(\\d\\.\\d) ", "$1\u00a0\u00a0"));
            assertThat(page.lines()).as("page " + printed).contains(String.valueOf(printed));
        }
    }

    @Test
    void pages_are_labelled_as_they_are_numbered() {
        assertThat(PdfText.of(RENDERED.bytes()).labels()).startsWith("i", "ii", "1", "2", "3");
        assertThat(PdfText.of(RENDERED.bytes()).page(1).lines()).contains("ii");
        assertThat(PdfText.of(RENDERED.bytes()).page(0)).doesNotContain("Contoh Laporan Bulan Januari");
    }

    @Test
    void text_stands_as_it_was_given() {
        assertThat(PdfText.of(RENDERED.bytes()).all())
                .contains("<b>bukan tebal</b> & \"kutipan\" \u2013 é ü \u20ac")
                .contains("NAMA CONTOH, S.E.", "Disusun sampai dengan catatan nomor 123.");
    }

    @Test
    void a_character_that_the_fonts_lack_is_named_in_its_place() {
        String text = PdfText.of(RENDERER.render(
                                SampleDocument.saying(
                                        "Nguyễn Thị Hạnh, e\u0301lan, \ud83d\ude00\ufe0f, \u4eba, a\u200bb\u00adc\u3000d \ud800."))
                        .bytes())
                .all();
        assertThat(text).contains("Nguyễn Thị Hạnh, élan, [U+1F600], [U+4EBA], abc d .");
    }
}
