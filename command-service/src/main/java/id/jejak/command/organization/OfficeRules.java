package id.jejak.command.organization;

import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.EndAppointment;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Nip;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.util.Map;

/** What sections and appointments of an office have to be. */
final class OfficeRules {
    /** PP 17/2018: a kecamatan of type A has at most five seksi, and at most two subbagian. */
    private static final Map<SectionKind, Integer> MOST = Map.of(SectionKind.SEKSI, 5, SectionKind.SUBBAGIAN, 2);

    private final RecordedOffice office;
    private final Violations violations;

    OfficeRules(RecordedOffice office, Violations violations) {
        this.office = office;
        this.violations = violations;
    }

    void newSection(OpenSection command) {
        try {
            new SectionId(command.kecamatan(), command.section());
        } catch (InvalidValueException e) {
            violations.add("value-section-slug", "section", "given", command.section());
        }
        violations.require(
                !office.sections().containsKey(command.section()),
                "section-already-open",
                "section",
                "given",
                command.section());
        long open = office.sections().values().stream()
                .filter(section -> section.kind() == command.kind())
                .count();
        int most = MOST.get(command.kind());
        violations.require(open < most, "too-many-sections", "kind", "given", open, "limit", most);
    }

    void knownSection(String field, String section) {
        violations.require(office.sections().containsKey(section), "section-unknown", field, "given", section);
    }

    /** The official's NIP without spaces. */
    String newAppointment(AppointOfficial command) {
        String id = command.appointment();
        violations.require(!office.appointments().containsKey(id), "appointment-known", "appointment", "given", id);
        String post = command.post().written();
        if (post.contains("/")) {
            knownSection("post", post.substring(post.indexOf('/') + 1));
        }
        boolean several = post.startsWith("pptk/") || command.kind() == AppointmentKind.PLH;
        if (!several) {
            office.appointments().values().stream()
                    .filter(other -> holdsFrom(other, command))
                    .findFirst()
                    .ifPresent(other -> violations.add(
                            "post-held", "post", "post", post, "holder", other.name(), "from", command.from()));
        }
        return nip(command);
    }

    Appointment goingOn(EndAppointment command) {
        Appointment appointment = office.appointments().get(command.appointment());
        if (appointment == null) {
            throw RuleViolation.of("appointment-unknown", "appointment", "given", command.appointment());
        }
        LocalDate lastDay = appointment.lastDay();
        if (lastDay != null) {
            throw RuleViolation.of(
                    "appointment-already-ended", "appointment", "given", command.appointment(), "lastDay", lastDay);
        }
        if (command.lastDay().isBefore(appointment.from())) {
            throw RuleViolation.of(
                    "appointment-ends-before-it-begins",
                    "lastDay",
                    "given",
                    command.lastDay(),
                    "limit",
                    appointment.from());
        }
        return appointment;
    }

    private static boolean holdsFrom(Appointment other, AppointOfficial command) {
        LocalDate lastDay = other.lastDay();
        return other.kind() == AppointmentKind.DEFINITIVE
                && other.post().equals(command.post())
                && (lastDay == null || !lastDay.isBefore(command.from()));
    }

    private String nip(AppointOfficial command) {
        if (SourceGap.isNotStated(command.nip())) {
            return command.nip();
        }
        try {
            return new Nip(command.nip()).value();
        } catch (InvalidValueException e) {
            violations.add("value-" + e.code().replace('.', '-'), "nip", "given", command.nip());
            return command.nip();
        }
    }
}
