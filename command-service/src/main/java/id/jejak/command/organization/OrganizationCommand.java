package id.jejak.command.organization;

import id.jejak.command.rule.JejakCommand;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.Basis;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a kecamatan office. */
public sealed interface OrganizationCommand extends JejakCommand {
    /** The kecamatan that it is about. */
    KecamatanCode kecamatan();

    /** A kecamatan joins; its kabupaten follows from its code. */
    record RegisterKecamatan(
            @TargetAggregateIdentifier KecamatanCode kecamatan, String name, String kabupatenName, Basis basis)
            implements OrganizationCommand {}

    /** A section exists; {@code section} is its slug, as in {@code pelayanan-umum}. */
    record OpenSection(
            @TargetAggregateIdentifier KecamatanCode kecamatan,
            String section,
            String name,
            SectionKind kind,
            Basis basis)
            implements OrganizationCommand {}

    /** A section's duties, functions and legal bases from a date on. */
    record AdoptSectionCharter(
            @TargetAggregateIdentifier KecamatanCode kecamatan,
            String section,
            LocalDate effectiveFrom,
            List<String> duties,
            List<String> functions,
            List<String> legalBases,
            Basis basis)
            implements OrganizationCommand {
        /** Keeps its own copies. */
        public AdoptSectionCharter {
            duties = List.copyOf(duties);
            functions = List.copyOf(functions);
            legalBases = List.copyOf(legalBases);
        }
    }

    /**
     * Somebody takes up a post.
     *
     * @param appointment identity within the office, chosen by whoever asks
     * @param nip 18 digits, or not stated in an import
     * @param name with academic titles, or not stated in an import
     * @param rank such as "Penata Tk. I", or not stated in an import
     * @param grade such as "III/d", or not stated in an import
     * @param from first day
     */
    record AppointOfficial(
            @TargetAggregateIdentifier KecamatanCode kecamatan,
            String appointment,
            Post post,
            AppointmentKind kind,
            String nip,
            String name,
            String rank,
            String grade,
            LocalDate from,
            Basis basis)
            implements OrganizationCommand {}

    /** An appointment ends after its last day. */
    record EndAppointment(
            @TargetAggregateIdentifier KecamatanCode kecamatan,
            String appointment,
            LocalDate lastDay,
            String reason,
            Basis basis)
            implements OrganizationCommand {}
}
