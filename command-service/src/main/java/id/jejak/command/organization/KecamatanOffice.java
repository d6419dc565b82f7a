package id.jejak.command.organization;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.organization.OrganizationCommand.AdoptSectionCharter;
import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.EndAppointment;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.organization.OrganizationCommand.RegisterKecamatan;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PartVersions;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.trail.StoredName;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A kecamatan office: its sections, their charters, and who holds its posts. */
@AggregateRoot
public class KecamatanOffice {
    private final RecordedOffice office = new RecordedOffice();
    private final PartVersions versions = new PartVersions();

    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public KecamatanOffice() {}

    @CommandHandlerInterceptor
    void refuseStale(
            OrganizationCommand command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        versions.refuseStale(context, OfficeParts.editedBy(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            RegisterKecamatan command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        String code = command.kecamatan().value();
        if (office.registered()) {
            throw RuleViolation.of("kecamatan-already-registered", "kecamatan", "given", code);
        }
        Violations violations = new Violations();
        new FreeText(violations, context)
                .required("name", command.name(), FreeText.SHORT)
                .required("kabupatenName", command.kabupatenName(), FreeText.SHORT)
                .basis(command.basis());
        violations.throwIfAny();
        apply(new KecamatanRegistered(
                code,
                command.name(),
                command.kecamatan().kabupaten().value(),
                command.kabupatenName(),
                command.basis()));
    }

    @CommandHandler
    void decide(
            OpenSection command, @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context)
                .required("name", command.name(), FreeText.SHORT)
                .basis(command.basis());
        new OfficeRules(office, violations).newSection(command);
        violations.throwIfAny();
        apply(new SectionOpened(
                command.kecamatan().value(),
                command.section(),
                command.name(),
                StoredName.of(command.kind()),
                command.basis()));
    }

    @CommandHandler
    void decide(
            AdoptSectionCharter command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context)
                .list("duties", command.duties())
                .list("functions", command.functions())
                .list("legalBases", command.legalBases())
                .basis(command.basis());
        new OfficeRules(office, violations).knownSection("section", command.section());
        violations.require(!command.duties().isEmpty(), "charter-without-duties", "duties");
        Charter from = office.charterOn(command.section(), command.effectiveFrom());
        Charter to = new Charter(command.duties(), command.functions(), command.legalBases());
        violations.require(
                !to.equals(from), "charter-changes-nothing", "duties", "effectiveFrom", command.effectiveFrom());
        violations.throwIfAny();
        apply(new SectionCharterAdopted(
                command.kecamatan().value(),
                command.section(),
                command.effectiveFrom().toString(),
                from,
                to,
                command.basis()));
    }

    @CommandHandler
    void decide(
            AppointOfficial command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context)
                .identity("appointment", command.appointment())
                .stated("nip", command.nip())
                .required("name", command.name(), FreeText.SHORT)
                .required("rank", command.rank(), FreeText.SHORT)
                .required("grade", command.grade(), FreeText.SHORT)
                .basis(command.basis());
        OfficeRules rules = new OfficeRules(office, violations);
        String nip = rules.newAppointment(command, context.today());
        String rank = rules.rank(command);
        violations.throwIfAny();
        apply(new OfficialAppointed(
                command.kecamatan().value(),
                command.appointment(),
                command.post().written(),
                StoredName.of(command.kind()),
                nip,
                command.name(),
                rank,
                command.grade(),
                command.from().toString(),
                command.basis()));
    }

    @CommandHandler
    void decide(
            EndAppointment command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        violations.throwIfAny();
        Appointment appointment = new OfficeRules(office, violations).goingOn(command);
        apply(new AppointmentEnded(
                command.kecamatan().value(),
                command.appointment(),
                appointment.post().written(),
                appointment.nip(),
                command.lastDay().toString(),
                command.reason(),
                command.basis()));
    }

    @EventSourcingHandler
    void evolve(OrganizationEvent event, @SequenceNumber long sequence) {
        id = event.kecamatan();
        office.evolve(event);
        versions.touched(sequence, event, OfficeParts.touchedBy(event));
    }
}
