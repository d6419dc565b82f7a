package id.jejak.command.organization;

import id.jejak.command.organization.OrganizationCommand.AdoptSectionCharter;
import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.EndAppointment;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.rule.Part;
import id.jejak.command.rule.Part.Kind;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import java.util.Set;
import java.util.function.Predicate;

/** Which part of an office an event touches, and which a command edits; a post's appointments are edited together. */
final class OfficeParts {
    private OfficeParts() {}

    static Set<Part> touchedBy(OrganizationEvent event) {
        if (event instanceof KecamatanRegistered) {
            return Set.of(Part.of(Kind.KECAMATAN));
        }
        if (event instanceof SectionOpened opened) {
            return Set.of(new Part(Kind.SECTION, opened.section(), 0));
        }
        if (event instanceof SectionCharterAdopted charter) {
            return Set.of(new Part(Kind.CHARTER, charter.section(), 0));
        }
        if (event instanceof OfficialAppointed appointed) {
            return Set.of(
                    new Part(Kind.APPOINTMENT, appointed.appointment(), 0), new Part(Kind.POST, appointed.post(), 0));
        }
        if (event instanceof AppointmentEnded ended) {
            return Set.of(new Part(Kind.APPOINTMENT, ended.appointment(), 0), new Part(Kind.POST, ended.post(), 0));
        }
        throw new UnknownEventException(event.getClass().getName() + " touches no part that is known");
    }

    static Predicate<Part> editedBy(OrganizationCommand command) {
        if (command instanceof OpenSection opened) {
            return new Part(Kind.SECTION, opened.section(), 0)::equals;
        }
        if (command instanceof AdoptSectionCharter charter) {
            return new Part(Kind.CHARTER, charter.section(), 0)::equals;
        }
        if (command instanceof AppointOfficial appointed) {
            return new Part(Kind.POST, appointed.post().written(), 0)::equals;
        }
        if (command instanceof EndAppointment ended) {
            return new Part(Kind.APPOINTMENT, ended.appointment(), 0)::equals;
        }
        return Part.of(Kind.KECAMATAN)::equals;
    }
}
