package id.jejak.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.web.testing.MessageRules;
import id.jejak.web.testing.TemplateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellRulesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @TempDir
    Path folder;

    @Test
    void says_everything_in_both_languages() {
        assertThat(MessageRules.breaches("messages/shell")).isEmpty();
    }

    @Test
    void has_no_text_in_its_templates() {
        assertThat(TemplateRules.hardCodedTexts(TEMPLATES)).isEmpty();
    }

    @Test
    void has_no_inline_script_or_style_in_its_templates() {
        assertThat(TemplateRules.inlineCode(TEMPLATES)).isEmpty();
    }

    @Test
    void names_only_messages_that_exist() {
        assertThat(TemplateRules.unknownKeys(TEMPLATES, MessageRules.keys("messages/shell")))
                .isEmpty();
    }

    @Test
    void finds_texts_in_elements_attributes_and_expressions() throws IOException {
        Files.writeString(
                folder.resolve("bad.html"),
                "<p>Halo</p><p th:text=\"#{a.b}\"></p><img alt='Foto'/><i th:text=\"'Halo ' + ${x}\"></i>"
                        + "<b th:text=\"|${x} kali|\"></b><u>[[${x}]] · &nbsp;</u><input type='submit' value='Kirim'>");
        assertThat(TemplateRules.hardCodedTexts(folder)).hasSize(5);
    }

    @Test
    void finds_inline_code_and_unknown_keys() throws IOException {
        Files.writeString(
                folder.resolve("bad.html"),
                "<p style='x' th:text=\"#{no.such(1)}\" onclick='y'></p><script>1</script><style></style>");
        assertThat(TemplateRules.inlineCode(folder)).hasSize(4);
        assertThat(TemplateRules.unknownKeys(folder, Set.of("some.other")))
                .singleElement()
                .asString()
                .endsWith("no.such");
    }

    @Test
    void finds_what_is_wrong_in_a_bundle() {
        assertThat(MessageRules.breaches("messages/shell-test-broken"))
                .containsExactly(
                        "broken.apostrophe has a lone apostrophe; write two: can't",
                        "broken.empty is empty",
                        "broken.formatted formats its argument itself; write {0} alone: {0,number}",
                        "broken.formatted formats its argument itself; write {0} alone: {0,number}",
                        "broken.lonely is missing in English",
                        "broken.placeholder has other placeholders in Indonesian than in English");
    }
}
