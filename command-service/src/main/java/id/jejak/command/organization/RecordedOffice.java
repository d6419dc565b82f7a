package id.jejak.command.organization;

import id.jejak.command.rule.Surroundings.Office;
import id.jejak.command.rule.Surroundings.Section;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.StoredName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A kecamatan office folded from its stream: its sections, their charters, and who held its posts when. */
public final class RecordedOffice implements Office {
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, TreeMap<LocalDate, Charter>> charters = new LinkedHashMap<>();
    private final Map<String, Appointment> appointments = new LinkedHashMap<>();
    private @Nullable KecamatanRegistered registered;

    /** Folds the events of one office's stream, oldest first. */
    public static RecordedOffice of(List<?> events) {
        RecordedOffice office = new RecordedOffice();
        for (Object event : events) {
            if (!(event instanceof OrganizationEvent known)) {
                throw new UnknownEventException(event.getClass().getName() + " is no event of an office");
            }
            office.evolve(known);
        }
        return office;
    }

    /** Takes one more event in; one that it does not know is an error. */
    void evolve(OrganizationEvent event) {
        if (event instanceof KecamatanRegistered kecamatan) {
            registered = kecamatan;
        } else if (event instanceof SectionOpened opened) {
            SectionKind kind = StoredName.parse(SectionKind.class, opened.kind());
            sections.put(opened.section(), new Section(opened.name(), kind));
        } else if (event instanceof SectionCharterAdopted charter) {
            charters.computeIfAbsent(charter.section(), section -> new TreeMap<>())
                    .put(LocalDate.parse(charter.effectiveFrom()), charter.to());
        } else if (event instanceof OfficialAppointed appointed) {
            appointments.put(appointed.appointment(), appointment(appointed));
        } else if (event instanceof AppointmentEnded ended) {
            appointments.computeIfPresent(
                    ended.appointment(), (id, one) -> until(one, LocalDate.parse(ended.lastDay())));
        } else {
            throw new UnknownEventException(event.getClass().getName() + " is unknown to an office");
        }
    }

    @Override
    public boolean registered() {
        return registered != null;
    }

    @Override
    public Optional<Section> section(SectionId section) {
        KecamatanRegistered kecamatan = registered;
        boolean here = kecamatan != null
                && kecamatan.kecamatan().equals(section.kecamatan().value());
        return here ? Optional.ofNullable(sections.get(section.slug())) : Optional.empty();
    }

    @Override
    public Optional<PostHolder> holder(Post post, LocalDate date, Set<String> withoutNips) {
        List<Appointment> eligible = appointments.values().stream()
                .filter(appointment -> !withoutNips.contains(appointment.nip()))
                .toList();
        return Appointment.holderOn(eligible, post, date).map(Appointment::asFound);
    }

    Map<String, Section> sections() {
        return sections;
    }

    Map<String, Appointment> appointments() {
        return appointments;
    }

    /** The charter in force on a date, null before the section's first. */
    @Nullable
    Charter charterOn(String section, LocalDate date) {
        TreeMap<LocalDate, Charter> dated = charters.get(section);
        Map.Entry<LocalDate, Charter> inForce = dated == null ? null : dated.floorEntry(date);
        return inForce == null ? null : inForce.getValue();
    }

    private static Appointment appointment(OfficialAppointed event) {
        return new Appointment(
                event.appointment(),
                new Post(event.post()),
                StoredName.parse(AppointmentKind.class, event.kind()),
                event.nip(),
                event.name(),
                event.rank(),
                event.grade(),
                LocalDate.parse(event.from()),
                null);
    }

    private static Appointment until(Appointment one, LocalDate lastDay) {
        return new Appointment(
                one.id(), one.post(), one.kind(), one.nip(), one.name(), one.rank(), one.grade(), one.from(), lastDay);
    }
}
