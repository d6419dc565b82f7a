package id.jejak.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, wide and on a phone: for keyboards and screen readers, and without scrolling sideways. */
class AccessibilityIT {
    private static final String SECTION = "/kecamatan/73.24.10/pelayanan-umum/2025";
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int DESK_PIXELS = 1366;
    private static final int PHONE_PIXELS = 390;
    private static final int HEIGHT_PIXELS = 844;

    @TempDir
    static Path folder;

    private static RunningJejak jejak;
    private static OfficeBrowser browser;
    private static Page page;

    @BeforeAll
    static void start() {
        jejak = RunningJejak.start(folder.resolve("data"));
        browser = OfficeBrowser.open(folder.resolve("profile"));
        page = browser.page();
    }

    @AfterAll
    static void stop() {
        browser.close();
        jejak.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kecamatan/73.24.10",
                "/kecamatan/73.24.01",
                "/kecamatan/73.24.10/2025/triwulan/1",
                "/kabupaten/73.24/2025/triwulan/1",
                "/kabupaten/73.24/jejak",
                "/administrasi",
                "/administrasi/bangun-ulang",
                "/masalah/budget-over-ceiling",
                "/kecamatan/73.24.10/pemerintahan/2025/jejak",
                SECTION,
                SECTION + "/bulan/1",
                SECTION + "/bulan/1?per=2025-02-03",
                SECTION + "/triwulan/1",
                "/kecamatan/73.24.10/pelayanan-umum/2026/bulan/1",
                "/formulir" + SECTION + "/bulan/2",
                "/formulir" + SECTION + "/bulan/4",
                "/formulir" + SECTION + "/triwulan/1",
                "/formulir" + SECTION + "/triwulan/2"
            })
    void a_page_breaks_no_rule_and_fits_a_phone(String path) {
        page.navigate(jejak.address(path));
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        assertPasses(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kecamatan/73.24.99",
                "/masalah/tidak-ada",
                SECTION + "/bulan/1?per=kemarin",
                "/formulir" + SECTION + "/bulan/13"
            })
    void a_refusal_breaks_no_rule_either(String path) {
        page.navigate(jejak.address(path));
        assertPasses(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"satu", "-1"})
    void a_form_that_comes_back_with_complaints_breaks_no_rule(String quantity) {
        page.navigate(jejak.address("/formulir" + SECTION + "/bulan/4"));
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        page.locator("#realisasi-3-quantity").fill(quantity);
        page.locator("#realisasi-3 form").evaluate("form => form.noValidate = true");
        page.locator("#realisasi-3 button[type=submit]").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("Realisasi: ", "NIP atau nama akun: ");
        assertPasses("complaints about " + quantity);
    }

    private static void assertPasses(String what) {
        page.setViewportSize(DESK_PIXELS, HEIGHT_PIXELS);
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(what)
                .extracting(violation ->
                        violation.getId() + " at " + violation.getNodes().get(0).getHtml())
                .isEmpty();
        page.setViewportSize(PHONE_PIXELS, HEIGHT_PIXELS);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as(what + " scrolls sideways on a phone")
                .isEqualTo(PHONE_PIXELS);
    }
}
