package id.jejak.standalone.bench;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.dispatch.Accepted;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandRequest;
import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.dispatch.RequestDigest;
import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.rule.JejakCommand;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sections of a founded district with an agreed year each, made by commands as people send them. */
final class Offices {
    static final String SUB_ACTIVITY = "7.01.02.2.04.0001";
    static final String INDICATOR = SUB_ACTIVITY + "-1";

    private static final Actor HEAD = new Actor("198605262010012036", "Kepala Seksi", Role.SECTION_HEAD);
    private static final Basis BASIS = new Basis("Nota Dinas", "001/ND", "2016-01-04");
    private static final Rupiah PLENTY = Rupiah.of("900000000000000");
    private static final int SECTIONS = 4;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;

    private final CommandDispatcher dispatcher;

    private Offices(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Opens as many sections as it takes, and agrees so many years of theirs. */
    static List<SectionYearId> agree(CommandDispatcher dispatcher, int sectionYears) {
        Offices offices = new Offices(dispatcher);
        List<SectionYearId> years = new ArrayList<>();
        for (int kecamatan = 1; years.size() < sectionYears; kecamatan++) {
            KecamatanCode code = new KecamatanCode("73.24.%02d".formatted(kecamatan));
            offices.staff(code);
            for (int n = 0; n < SECTIONS * YEARS && years.size() < sectionYears; n++) {
                SectionId section = new SectionId(code, slug(n % SECTIONS));
                years.add(offices.agree(new SectionYearId(section, new FiscalYear(FIRST_YEAR + n / SECTIONS))));
            }
        }
        return years;
    }

    /** Sends a command under a key of its own. */
    static Accepted send(CommandDispatcher dispatcher, JejakCommand command) {
        return dispatcher.dispatch(CommandRequest.live(
                command,
                HEAD,
                IdempotencyKey.fresh(),
                RequestDigest.of(
                        JejakCommand.nameOf(command.getClass()),
                        command.toString().getBytes(StandardCharsets.UTF_8)),
                null));
    }

    private static String slug(int section) {
        return "uji-" + (section + 1);
    }

    private void staff(KecamatanCode code) {
        appoint(code, Post.CAMAT, "197001011995011001");
        IntStream.range(0, SECTIONS).mapToObj(Offices::slug).forEach(slug -> {
            send(dispatcher, new OpenSection(code, slug, "Seksi " + slug, SectionKind.SEKSI, BASIS));
            appoint(code, Post.headOf(slug), HEAD.id());
        });
    }

    private void appoint(KecamatanCode code, Post post, String nip) {
        LocalDate from = LocalDate.of(2015, 1, 1);
        send(
                dispatcher,
                new AppointOfficial(
                        code,
                        "uji-" + post.written().replace('/', '-'),
                        post,
                        AppointmentKind.DEFINITIVE,
                        nip,
                        "Pejabat Sintetis",
                        "Penata",
                        "III/c",
                        from,
                        BASIS));
    }

    private SectionYearId agree(SectionYearId id) {
        send(
                dispatcher,
                new AdoptBudgetDocument(
                        id, BudgetDocumentKind.DPA, BASIS, List.of(new SetCeiling(SUB_ACTIVITY, PLENTY)), null));
        send(
                dispatcher,
                new SignPerformanceAgreement(
                        id,
                        BASIS,
                        List.of(new AgreedIndicator(
                                INDICATOR,
                                IndicatorLevel.SUB_KEGIATAN,
                                SUB_ACTIVITY,
                                "Pelayanan perizinan non usaha",
                                "Jumlah dokumen non perizinan usaha yang dilaksanakan",
                                "Dokumen",
                                Aggregation.SUM,
                                Direction.HIGHER_IS_BETTER,
                                Quantity.of("12"))),
                        List.of(new AgreedBudget(SUB_ACTIVITY, "Pelayanan perizinan non usaha", PLENTY, "APBD"))));
        send(
                dispatcher,
                new RecordMonthlyRealization(
                        id,
                        INDICATOR,
                        Month.JANUARY,
                        Quantity.of("1"),
                        List.of("Pelayanan administrasi kependudukan"),
                        null,
                        null,
                        null,
                        null));
        return id;
    }
}
