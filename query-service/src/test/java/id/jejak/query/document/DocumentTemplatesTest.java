package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.web.testing.MessageRules;
import id.jejak.web.testing.TemplateRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/document");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(MessageRules.breaches("messages/document")).isEmpty();
    }

    @Test
    void no_template_holds_a_text_or_a_style_of_its_own() {
        assertThat(TemplateRules.hardCodedTexts(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.inlineCode(TEMPLATES)).isEmpty();
    }
}
