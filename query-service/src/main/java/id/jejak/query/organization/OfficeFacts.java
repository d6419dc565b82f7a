package id.jejak.query.organization;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.query.projection.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * An official's time in a post.
     *
     * @param origin the appointment
     * @param end the event that ended it; null while it goes on
     */
    public record AppointmentFact(
            Appointment appointment,
            Origin origin,
            @Nullable Origin end) {}

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
        return holder(appointments, post, date);
    }

    /**
     * The events but for which somebody else, or nobody, would sign for a post on a date: the holder's appointment, and
     * the end of each who would otherwise hold it still.
     */
    public List<Origin> decidingHolderOn(Post post, LocalDate date) {
        Optional<AppointmentFact> holder = holderOn(post, date);
        List<Origin> deciding = new ArrayList<>();
        holder.ifPresent(fact -> deciding.add(fact.origin()));
        for (AppointmentFact ended : appointments) {
            if (ended.end() != null && !isHolder(ended, holder) && wouldHold(ended, post, date)) {
                deciding.add(ended.end());
            }
        }
        return deciding;
    }

    private boolean wouldHold(AppointmentFact ended, Post post, LocalDate date) {
        AppointmentFact goingOn = new AppointmentFact(ended.appointment().withoutEnd(), ended.origin(), null);
        List<AppointmentFact> otherwise = appointments.stream()
                .map(fact -> fact.equals(ended) ? goingOn : fact)
                .toList();
        return isHolder(ended, holder(otherwise, post, date));
    }

    private static boolean isHolder(AppointmentFact fact, Optional<AppointmentFact> holder) {
        return holder.filter(h -> h.appointment().id().equals(fact.appointment().id()))
                .isPresent();
    }

    private static Optional<AppointmentFact> holder(List<AppointmentFact> among, Post post, LocalDate date) {
        return Appointment.holderOn(
                        among.stream().map(AppointmentFact::appointment).toList(), post, date)
                .flatMap(found -> among.stream()
                        .filter(fact -> fact.appointment().equals(found))
                        .findFirst());
    }
}
