package id.jejak.command.organization;

import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.EndAppointment;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Grade;
import id.jejak.kernel.organization.Nip;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    String newAppointment(AppointOfficial command, LocalDate today) {
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
        return nip(command, today);
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

    /** The rank as the grade has it; a rank that belongs to another grade is refused. */
    String rank(AppointOfficial command) {
        Grade grade = grade(command);
        if (grade == null || SourceGap.isNotStated(command.rank())) {
            return command.rank();
        }
        boolean fits = shortened(command.rank()).equalsIgnoreCase(grade.rank());
        violations.require(
                fits,
                grade.contract() ? "grade-has-no-rank" : "rank-of-other-grade",
                "rank",
                "given",
                command.rank(),
                "grade",
                grade.written(),
                "expected",
                grade.rank());
        return grade.rank();
    }

    private static String shortened(String rank) {
        return rank.strip().replaceAll("\\s+", " ").replaceFirst("(?i) tingkat ", " Tk. ");
    }

    /** Null where it is not stated, or none; then any form of a NIP is taken. */
    private static @Nullable Grade grade(AppointOfficial command) {
        try {
            return new Grade(command.grade());
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private String nip(AppointOfficial command, LocalDate today) {
        Grade grade = grade(command);
        violations.require(
                grade != null || SourceGap.isNotStated(command.grade()),
                "value-grade",
                "grade",
                "given",
                command.grade());
        if (SourceGap.isNotStated(command.nip())) {
            return command.nip();
        }
        try {
            Nip nip = new Nip(command.nip());
            if (grade != null) {
                nip.requireOf(grade, today);
            }
            return nip.value();
        } catch (InvalidValueException e) {
            violations.add("value-" + e.code().replace('.', '-'), "nip", "given", command.nip());
            return command.nip();
        }
    }
}
