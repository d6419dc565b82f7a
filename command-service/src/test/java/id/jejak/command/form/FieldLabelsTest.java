package id.jejak.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.trail.SourceGap;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldLabelsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final FieldLabels labels = new FieldLabels(new Messages(List.of(new MessageBundle("messages/command"))));

    @Test
    void says_what_an_imported_source_does_not_state() {
        assertThat(labels.value(SourceGap.NOT_STATED, INDONESIAN)).isEqualTo("tidak tercantum dalam sumber");
        assertThat(labels.value(SourceGap.NOT_STATED, Locale.ENGLISH)).isEqualTo("not stated in the source");
    }

    @Test
    void writes_dates_in_words_and_numbers_in_the_readers_way() {
        assertThat(labels.value("2025-02-03", INDONESIAN)).isEqualTo("3 Februari 2025");
        assertThat(labels.value(new BigDecimal("71.43"), INDONESIAN)).isEqualTo("71,43");
        assertThat(labels.value("2025-02-31", INDONESIAN)).isEqualTo("2025-02-31");
        assertThat(labels.value(null, INDONESIAN)).isEqualTo("–");
    }

    @Test
    void counts_the_items_of_a_list_from_one() {
        assertThat(labels.label("realized.activities[1]", INDONESIAN))
                .isEqualTo("Uraian kegiatan yang dilaksanakan (2)");
    }
}
