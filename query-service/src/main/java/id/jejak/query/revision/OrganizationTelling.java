package id.jejak.query.revision;

import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;

/** Tells what became of a kecamatan office. */
final class OrganizationTelling {
    private OrganizationTelling() {}

    static Telling of(OrganizationEvent event) {
        if (event instanceof KecamatanRegistered registered) {
            Changes changes = new Changes()
                    .text("name", null, registered.name())
                    .text("kabupaten", null, registered.kabupatenName());
            return Telling.recorded(changes, registered.basis());
        }
        if (event instanceof SectionOpened opened) {
            Changes changes =
                    new Changes().text("name", null, opened.name()).choice("section-kind", null, opened.kind());
            return Telling.recorded(changes, opened.basis()).about(opened.section());
        }
        if (event instanceof SectionCharterAdopted adopted) {
            return Telling.recorded(charter(adopted), adopted.basis()).about(adopted.section());
        }
        if (event instanceof OfficialAppointed appointed) {
            return Telling.recorded(appointed(appointed), appointed.basis()).about(appointed.post());
        }
        if (event instanceof AppointmentEnded ended) {
            Changes changes =
                    new Changes().date("last-day", null, ended.lastDay()).text("nip", null, ended.nip());
            return Telling.recorded(changes, ended.basis()).about(ended.post()).because(ended.reason());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes charter(SectionCharterAdopted adopted) {
        Charter from = adopted.from();
        Charter to = adopted.to();
        return new Changes()
                .date("effective-from", null, adopted.effectiveFrom())
                .lines("duties", from == null ? null : from.duties(), to.duties())
                .lines("functions", from == null ? null : from.functions(), to.functions())
                .lines("legal-bases", from == null ? null : from.legalBases(), to.legalBases());
    }

    private static Changes appointed(OfficialAppointed appointed) {
        return new Changes()
                .text("official", null, appointed.name())
                .text("nip", null, appointed.nip())
                .choice("appointment-kind", null, appointed.kind())
                .text("rank", null, appointed.rank())
                .text("grade", null, appointed.grade())
                .date("first-day", null, appointed.from());
    }
}
