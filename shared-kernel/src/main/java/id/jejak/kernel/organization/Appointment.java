package id.jejak.kernel.organization;

import id.jejak.kernel.trail.StoredName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a post.
 *
 * @param id identity within the office
 * @param nip 18 digits, or not stated in an imported source
 * @param name with academic titles, or not stated
 * @param rank such as "Penata Tk. I", or not stated
 * @param grade such as "III/d", or not stated
 * @param from first day
 * @param lastDay last day, null while it goes on
 */
public record Appointment(
        String id,
        Post post,
        AppointmentKind kind,
        String nip,
        String name,
        String rank,
        String grade,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (lastDay == null || !date.isAfter(lastDay));
    }

    /**
     * Who signs for a post on a date: somebody acting for an absent holder (Plh.) before the holder, the holder before
     * somebody acting in a vacant post (Plt.); of several of a kind, who took it up last.
     */
    public static Optional<Appointment> holderOn(Collection<Appointment> appointments, Post post, LocalDate date) {
        return appointments.stream()
                .filter(a -> a.post().equals(post) && a.covers(date))
                .max(Comparator.comparingInt((Appointment a) -> precedence(a.kind()))
                        .thenComparing(Appointment::from)
                        .thenComparing(Appointment::id));
    }

    /** As it was before it was ended. */
    public Appointment withoutEnd() {
        return new Appointment(id, post, kind, nip, name, rank, grade, from, null);
    }

    /** As an event records it. */
    public PostHolder asFound() {
        return new PostHolder(post.written(), StoredName.of(kind), nip, name);
    }

    private static int precedence(AppointmentKind kind) {
        return switch (kind) {
            case PLH -> 2;
            case DEFINITIVE -> 1;
            case PLT -> 0;
        };
    }
}
