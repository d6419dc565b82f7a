package id.jejak.kernel.language;

import id.jejak.kernel.agreement.AgreementEvent;
import id.jejak.kernel.budget.BudgetEvent;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.plan.PlanEvent;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.realization.RealizationEvent;
import id.jejak.kernel.reporting.ReportingEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which stored name belongs to which event class. Built from sealed interfaces, so no event can be left out. */
public final class EventCatalogue {
    private final Map<String, Class<?>> classes = new TreeMap<>();

    private EventCatalogue(List<Class<?>> sealedInterfaces) {
        for (Class<?> feature : sealedInterfaces) {
            if (!feature.isSealed()) {
                throw new IllegalArgumentException(feature.getName() + " is not sealed: its events cannot be listed");
            }
            for (Class<?> event : feature.getPermittedSubclasses()) {
                Class<?> other = classes.put(storedAs(event).value(), event);
                if (other != null) {
                    throw new IllegalArgumentException(
                            other.getName() + " and " + event.getName() + " are stored under the same name");
                }
            }
        }
    }

    /** The catalogue of every event of Jejak. */
    public static EventCatalogue jejak() {
        return of(
                AgreementEvent.class,
                PlanEvent.class,
                BudgetEvent.class,
                RealizationEvent.class,
                ReportingEvent.class,
                OrganizationEvent.class,
                PolicyEvent.class);
    }

    /** A catalogue of the events permitted by these sealed interfaces. */
    public static EventCatalogue of(Class<?>... sealedInterfaces) {
        return new EventCatalogue(List.of(sealedInterfaces));
    }

    /** Name and current revision of an event class; throws {@link UnknownEventException} for any other class. */
    public StoredType typeOf(Class<?> event) {
        StoredAs stored = storedAs(event);
        if (classes.get(stored.value()) != event) {
            throw new UnknownEventException(event.getName() + " is not in the catalogue of events");
        }
        return new StoredType(stored.value(), stored.revision());
    }

    /** Class of a stored name; throws {@link UnknownEventException} for a name that no event has. */
    public Class<?> classOf(String name) {
        Class<?> event = classes.get(name);
        if (event == null) {
            throw new UnknownEventException("No event is stored under the name '" + name + "'");
        }
        return event;
    }

    /** All event classes. */
    public Set<Class<?>> events() {
        return Set.copyOf(classes.values());
    }

    private static StoredAs storedAs(Class<?> event) {
        StoredAs stored = event.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new UnknownEventException(event.getName() + " has no stored name (@StoredAs)");
        }
        return stored;
    }
}
