package id.jejak.query.address;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** OpenAPI describes what the service answers to. */
class DescribedAddressesTest {
    /** What never changes, and what is only about now. */
    private static final Set<String> WITHOUT_A_MOMENT = Set.of(
            "/dokumen/{sha256}.pdf",
            "/administrasi",
            "/administrasi.json",
            "/administrasi/bangun-ulang",
            "/administrasi/bangun-ulang.json",
            "/administrasi/bangun-ulang.txt");

    private final RunningPages pages = RunningPages.get();
    private final JsonNode described = pages.json("/v3/api-docs").get("paths");

    private Set<String> addresses() {
        return pages
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(mapped -> mapped.getValue().getBeanType().getName().startsWith("id.jejak.query."))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll(":[^}]*}", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_address_is_described_with_what_it_answers_and_as_of_when() {
        assertThat(addresses())
                .hasSizeGreaterThan(20)
                .contains(
                        "/kecamatan/{kecamatan}/{section}/{year}/bulan/{month}",
                        "/kecamatan/{kecamatan}/{section}/{year}/bulan/{month}.json",
                        "/kecamatan/{kecamatan}/{section}/{year}/triwulan/{quarter}.pdf",
                        "/kecamatan/{kecamatan}/{section}/{year}/jejak",
                        "/kabupaten/{kabupaten}/{year}/triwulan/{quarter}")
                .containsAll(WITHOUT_A_MOMENT);
        for (String address : addresses()) {
            JsonNode get = described.at("/" + address.replace("~", "~0").replace("/", "~1") + "/get");
            assertThat(get.at("/summary").asString("")).as(address).isNotEmpty();
            if (!WITHOUT_A_MOMENT.contains(address)) {
                assertThat(get.get("parameters").findValuesAsString("name"))
                        .as(address)
                        .contains("per", "posisi", "setelah");
            }
        }
    }
}
