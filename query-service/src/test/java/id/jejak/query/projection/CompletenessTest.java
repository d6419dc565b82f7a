package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.revision.TrailProjection;
import id.jejak.query.section.SectionProjection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {
    static List<Projection> projections() {
        return List.of(new SectionProjection(), new OfficeProjection(), new PolicyProjection(), new TrailProjection());
    }

    @ParameterizedTest
    @MethodSource("projections")
    void every_event_of_the_catalogue_is_translated_or_ignored_by_name(Projection projection) {
        Set<Class<?>> listed = new HashSet<>(projection.translations().handled());
        listed.addAll(projection.translations().ignored());
        assertThat(listed)
                .as("events that projection %s lists; add what is missing to on() or ignore()", projection.name())
                .isEqualTo(EventCatalogue.jejak().events());
        assertThat(projection.translations().handled()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void an_event_that_is_not_listed_is_refused(Projection projection) {
        record SomethingNew() {}
        assertThatThrownBy(() -> projection.translations().translate(ViewsDatabase.recorded(9, new SomethingNew())))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageContaining("position 9");
    }
}
