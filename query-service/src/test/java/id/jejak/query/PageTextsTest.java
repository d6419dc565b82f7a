package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.web.testing.MessageRules;
import id.jejak.web.testing.TemplateRules;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/query");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(MessageRules.breaches("messages/query")).isEmpty();
    }

    @Test
    void no_template_holds_text_style_or_script_of_its_own() {
        assertThat(TemplateRules.hardCodedTexts(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.inlineCode(TEMPLATES)).isEmpty();
    }

    @Test
    void templates_ask_for_texts_that_there_are() {
        Set<String> keys = new HashSet<>(MessageRules.keys("messages/query"));
        keys.addAll(MessageRules.keys("messages/shell"));
        assertThat(TemplateRules.unknownKeys(TEMPLATES, keys)).isEmpty();
    }
}
