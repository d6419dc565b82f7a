package id.jejak.query.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.revision.FieldChange.Kind;
import id.jejak.web.message.Language;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellingTest {
    private static final Basis BASIS = Basis.of("Berita Acara", "1", LocalDate.of(2025, 5, 5));
    private static final Messages MESSAGES = new Messages(List.of(new MessageBundle("messages/query")));

    static Stream<Class<?>> events() {
        return EventCatalogue.jejak().events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_trail_tells_of_every_event_and_has_words_for_all_that_it_tells(Class<?> event) {
        Telling telling = Feature.of(sample(event)).tell(sample(event));

        String name = event.getAnnotation(StoredAs.class).value();
        for (Language language : Language.values()) {
            assertThat(MESSAGES.text(language, "query.event." + name)).isNotBlank();
            for (FieldChange change : telling.changes()) {
                assertThat(MESSAGES.text(language, "query.field." + change.field()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void an_amendment_tells_only_what_differs() {
        AgreementTerms from = terms(indicator("a-1", "Jumlah dokumen", "12"), indicator("b-1", "Jumlah orang", "4"));
        AgreementTerms to = terms(indicator("a-1", "Jumlah dokumen", "12.0"), indicator("b-1", "Jumlah warga", "6"));
        Telling telling = AgreementTelling.of(new PerformanceAgreementAmended(
                "73.24.10/pelayanan-umum/2025", 1, from, to, "official-changed", "Pergantian pejabat", BASIS));

        assertThat(telling.correction()).isTrue();
        assertThat(telling.changes())
                .containsExactly(
                        new FieldChange("ground", null, null, Kind.CHOICE, null, "official-changed"),
                        new FieldChange("measure", "b-1", null, Kind.TEXT, "Jumlah orang", "Jumlah warga"),
                        new FieldChange("annual-target", "b-1", null, Kind.QUANTITY, "4", "6"));
    }

    @Test
    void a_revised_plan_tells_quarter_by_quarter() {
        PlanTerms from = new PlanTerms(
                List.of(),
                List.of(new QuarterBudget("s", 2, new BigDecimal(100)), new QuarterBudget("s", 3, BigDecimal.TEN)));
        PlanTerms to = new PlanTerms(
                List.of(),
                List.of(new QuarterBudget("s", 2, new BigDecimal(60)), new QuarterBudget("s", 4, new BigDecimal(50))));
        Telling telling = PlanTelling.of(new ActionPlanRevised(
                "73.24.10/pelayanan-umum/2025", from, to, "program-activity-or-budget-changed", "Pergeseran", BASIS));

        assertThat(telling.changes())
                .contains(
                        new FieldChange("quarter-budget", "s", 2, Kind.RUPIAH, "100", "60"),
                        new FieldChange("quarter-budget", "s", 3, Kind.RUPIAH, "10", null),
                        new FieldChange("quarter-budget", "s", 4, Kind.RUPIAH, null, "50"));
    }

    private static AgreementTerms terms(IndicatorTerms... indicators) {
        return new AgreementTerms(List.of(indicators), List.of());
    }

    private static IndicatorTerms indicator(String id, String measure, String target) {
        return new IndicatorTerms(
                id, "sub-kegiatan", "7", "Nama", measure, "Unit", "sum", "higher-is-better", new BigDecimal(target));
    }

    /** Some instance of a record, with a value for each component. */
    private static Object sample(Class<?> type) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(TellingTest::value)
                .toArray();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            boolean date =
                    component.getName().toLowerCase(java.util.Locale.ROOT).contains("date");
            return date ? "2025-01-02" : component.getName();
        } else if (type == int.class) {
            return 2;
        } else if (type == long.class) {
            return 3L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == List.class) {
            return List.of();
        }
        return sample(type);
    }
}
