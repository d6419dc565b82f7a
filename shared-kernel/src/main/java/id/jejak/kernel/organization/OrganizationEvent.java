package id.jejak.kernel.organization;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.trail.Basis;
import org.jspecify.annotations.Nullable;

/** What became of a kecamatan office: its sections, their charters, who holds its posts. */
public sealed interface OrganizationEvent extends KecamatanOfficeEvent {
    /** A kecamatan joined. */
    @StoredAs("kecamatan-registered")
    record KecamatanRegistered(String kecamatan, String name, String kabupaten, String kabupatenName, Basis basis)
            implements OrganizationEvent {}

    /** A section exists; {@code kind} is the stored name of a {@link SectionKind}. */
    @StoredAs("section-opened")
    record SectionOpened(String kecamatan, String section, String name, String kind, Basis basis)
            implements OrganizationEvent {}

    /** A section's duties, functions and legal bases from a date (ISO-8601) on; {@code from} is null for its first. */
    @StoredAs("section-charter-adopted")
    record SectionCharterAdopted(
            String kecamatan,
            String section,
            String effectiveFrom,
            @Nullable Charter from,
            Charter to,
            Basis basis) implements OrganizationEvent {}

    /**
     * Somebody took up a post.
     *
     * @param appointment identity of this appointment within the office
     * @param post written form of a {@link Post}
     * @param kind stored name of an {@link AppointmentKind}
     * @param rank such as "Penata Tk. I", or not stated
     * @param grade such as "III/d", or not stated
     * @param from first day (ISO-8601), "TMT"
     */
    @StoredAs("official-appointed")
    record OfficialAppointed(
            String kecamatan,
            String appointment,
            String post,
            String kind,
            String nip,
            String name,
            String rank,
            String grade,
            String from,
            Basis basis)
            implements OrganizationEvent {}

    /** An appointment's last day (ISO-8601). */
    @StoredAs("appointment-ended")
    record AppointmentEnded(
            String kecamatan, String appointment, String post, String nip, String lastDay, String reason, Basis basis)
            implements OrganizationEvent {}
}
