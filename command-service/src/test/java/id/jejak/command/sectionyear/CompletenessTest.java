package id.jejak.command.sectionyear;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.organization.KecamatanOffice;
import id.jejak.command.policy.KabupatenPolicy;
import id.jejak.command.rule.JejakCommand;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.command.wire.CommandCatalogue;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.organization.KecamatanOfficeEvent;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.policy.KabupatenPolicyEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.ForwardNone;
import org.junit.jupiter.api.Test;

/** Axon skips an event without a handler in silence, so that only these cases see one that was forgotten. */
class CompletenessTest {
    private static final List<Class<?>> AGGREGATES =
            List.of(SectionYear.class, KecamatanOffice.class, KabupatenPolicy.class);

    private static Set<Class<?>> handled(Class<?> entity, Class<? extends Annotation> annotation) {
        Set<Class<?>> handled = new HashSet<>();
        for (Method method : entity.getDeclaredMethods()) {
            if (method.isAnnotationPresent(annotation)) {
                handled.add(method.getParameterTypes()[0]);
            }
        }
        for (Field field : entity.getDeclaredFields()) {
            if (field.isAnnotationPresent(AggregateMember.class)) {
                handled.addAll(handled(field.getType(), annotation));
            }
        }
        return handled;
    }

    private static Set<Class<?>> eventsOf(Class<?> stream) {
        return EventCatalogue.jejak().events().stream()
                .filter(stream::isAssignableFrom)
                .collect(Collectors.toSet());
    }

    @Test
    void every_event_of_a_sections_year_is_folded_by_a_member_and_touches_a_part() throws Exception {
        Set<Class<?>> members = handled(SectionYear.class, EventSourcingHandler.class);
        assertThat(members).contains(SectionYearEvent.class);
        members.remove(SectionYearEvent.class);
        assertThat(members).isEqualTo(eventsOf(SectionYearEvent.class));
        for (Class<?> event : members) {
            assertThat(SectionYearParts.touchedBy((SectionYearEvent) Specimen.of(event)))
                    .as(event.getSimpleName())
                    .isNotEmpty();
        }
    }

    @Test
    void no_event_is_folded_a_second_time_by_axon() {
        assertThat(SectionYear.class.getDeclaredFields())
                .filteredOn(field -> field.isAnnotationPresent(AggregateMember.class))
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> assertThat(
                                field.getAnnotation(AggregateMember.class).eventForwardingMode())
                        .isEqualTo(ForwardNone.class));
    }

    @Test
    void every_event_of_an_office_and_of_a_kabupatens_policies_is_folded() throws Exception {
        for (Class<?> event : eventsOf(KecamatanOfficeEvent.class)) {
            AggregateEvolution.of(KecamatanOffice.class, Specimen.of(event));
        }
        for (Class<?> event : eventsOf(KabupatenPolicyEvent.class)) {
            AggregateEvolution.of(KabupatenPolicy.class, Specimen.of(event));
        }
    }

    @Test
    void every_event_belongs_to_one_of_the_three_streams() {
        List<Class<?>> all = new ArrayList<>();
        all.addAll(eventsOf(SectionYearEvent.class));
        all.addAll(eventsOf(KecamatanOfficeEvent.class));
        all.addAll(eventsOf(KabupatenPolicyEvent.class));
        assertThat(all)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.jejak().events());
    }

    @Test
    void every_command_of_the_catalogue_has_one_handler_and_the_reverse() {
        List<Class<?>> handlers = new ArrayList<>();
        AGGREGATES.forEach(aggregate -> handlers.addAll(handled(aggregate, CommandHandler.class)));
        assertThat(handlers)
                .hasSize(32)
                .containsExactlyInAnyOrderElementsOf(CommandCatalogue.all().values());
    }

    @Test
    void every_command_of_a_sections_year_edits_a_part() throws Exception {
        for (Class<? extends JejakCommand> command : CommandCatalogue.all().values()) {
            if (SectionYearCommand.class.isAssignableFrom(command)) {
                assertThat(SectionYearParts.editedBy((SectionYearCommand) Specimen.of(command)))
                        .as(command.getSimpleName())
                        .isNotNull();
            }
        }
    }
}
