package id.jejak.query.organization;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.query.projection.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A kecamatan office as of one position. */
public record OfficeFacts(
        KecamatanCode kecamatan,
        String name,
        String kabupatenName,
        Origin origin,
        List<SectionFact> sections,
        List<CharterFact> charters,
        List<AppointmentFact> appointments) {
    /** Keeps its own copies. */
    public OfficeFacts {
        sections = List.copyOf(sections);
        charters = List.copyOf(charters);
        appointments = List.copyOf(appointments);
    }

    /** A section of the office, in the order in which they were opened. */
    public record SectionFact(String slug, String name, SectionKind kind, Origin origin) {}

    /** A section's charter from a date on. */
    public record CharterFact(String section, LocalDate effectiveFrom, Charter charter, Origin origin) {}

    /** An official's time in a post. */
    public record AppointmentFact(Appointment appointment, Origin origin) {}

    /** The section of a slug. */
    public Optional<SectionFact> section(String slug) {
        return sections.stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** The charter that applies to a section on a date. */
    public Optional<CharterFact> charterOn(String section, LocalDate date) {
        return charters.stream()
                .filter(c -> c.section().equals(section) && !c.effectiveFrom().isAfter(date))
                .max(Comparator.comparing(CharterFact::effectiveFrom).thenComparing(CharterFact::origin));
    }

    /** Who signs for a post on a date. */
    public Optional<AppointmentFact> holderOn(Post post, LocalDate date) {
        return Appointment.holderOn(
                        appointments.stream().map(AppointmentFact::appointment).toList(), post, date)
                .flatMap(found -> appointments.stream()
                        .filter(a -> a.appointment().equals(found))
                        .findFirst());
    }
}
