package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.document.ReportDocument.Chapter;
import id.jejak.query.document.ReportDocument.Signature;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.AppointmentFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.policy.PolicyFacts.Adopted;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    private static final Messages MESSAGES = new Messages(List.of(new MessageBundle("messages/document")));
    private static final Origin ORIGIN = new Origin(7, Instant.parse("2025-01-02T00:00:00Z"), null);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Test
    void somebody_acting_signs_as_such_and_what_the_source_leaves_out_is_said() {
        Appointment acting = new Appointment(
                "a-2",
                Post.headOf("pelayanan-umum"),
                AppointmentKind.PLT,
                SourceGap.NOT_STATED,
                "MULIANI, SE., M.M",
                SourceGap.NOT_STATED,
                SourceGap.NOT_STATED,
                NEW_YEAR,
                null);
        Signature signature = january(withAppointments(acting)).signature();
        assertThat(signature.post()).isEqualTo("Plt. Kepala Seksi Pelayanan Umum");
        assertThat(signature.credentials())
                .containsExactly(
                        "Pangkat/Gol. Ruang: tidak tercantum dalam sumber", "NIP tidak tercantum dalam sumber");
    }

    @Test
    void a_document_handed_in_while_nobody_held_the_post_has_no_name() {
        Signature signature = january(withAppointments()).signature();
        assertThat(signature.placeAndDate()).isEqualTo("Kalaena, 3 Februari 2025");
        assertThat(signature.name()).isNull();
        assertThat(signature.credentials()).containsExactly("(tidak ada pejabat yang tercatat pada tanggal ini)");
    }

    @Test
    void percentages_follow_the_policy_in_force_everywhere_in_the_document() {
        CalculationRules rules = new CalculationRules(
                2, "half-up", false, "two-targets-minus-realization", false, "sub-kegiatan", "mean", false);
        String text = january(withCalculation(rules)).toString();
        assertThat(text)
                .contains(
                        "33,33%", "8,33%", "dibulatkan ke 2 (dua) angka terdekat", "rata-rata persentase sub kegiatan")
                .doesNotContain(" 33%", "=33%");
    }

    @Test
    void the_closing_repeats_the_table() {
        for (Month month : List.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH)) {
            MonthlyReportModel model = RealQuarter.complete().monthly(month);
            String percent = new DocumentTexts(MESSAGES, model.figures().rules())
                    .percent(model.figures().mean().counted().orElseThrow());
            List<Chapter> chapters =
                    new MonthlyReportComposer(MESSAGES).compose(model).chapters();
            assertThat(chapters.get(2).toString()).contains("text=" + percent);
            assertThat(chapters.get(4).toString()).contains("dalam Triwulan I adalah " + percent + ",");
        }
    }

    @Test
    void an_evaluation_without_any_agreement_says_what_is_missing() {
        ReportSources sources = RealQuarter.complete();
        ReportSources empty = new ReportSources(
                SectionFacts.nothingRecorded(sources.section().id()),
                sources.office(),
                sources.policies(),
                sources.zone());
        String text = new QuarterlyEvaluationComposer(MESSAGES)
                .compose(empty.quarterly(Quarter.I))
                .toString();
        assertThat(text)
                .contains("belum memiliki perjanjian kinerja", "belum memiliki rencana aksi", "Belum ada indikator")
                .contains("Belum ada anggaran sub kegiatan");
        assertThat(new MonthlyReportComposer(MESSAGES)
                        .compose(empty.monthly(Month.MAY))
                        .toString())
                .contains("Realisasi dan uraian kegiatan bulan Mei 2025 belum dicatat");
    }

    private static ReportDocument january(ReportSources sources) {
        return new MonthlyReportComposer(MESSAGES).compose(sources.monthly(Month.JANUARY));
    }

    private static ReportSources withAppointments(Appointment... appointments) {
        ReportSources sources = RealQuarter.complete();
        OfficeFacts office = sources.office();
        return new ReportSources(
                sources.section(),
                new OfficeFacts(
                        office.kecamatan(),
                        office.name(),
                        office.kabupatenName(),
                        office.origin(),
                        office.sections(),
                        office.charters(),
                        List.of(appointments).stream()
                                .map(appointment -> new AppointmentFact(appointment, ORIGIN, null))
                                .toList()),
                sources.policies(),
                sources.zone());
    }

    private static ReportSources withCalculation(CalculationRules rules) {
        ReportSources sources = RealQuarter.complete();
        PolicyFacts policies = new PolicyFacts(
                sources.policies().kabupaten(),
                List.of(new Adopted<>(NEW_YEAR, rules, Basis.of("Peraturan Bupati", "1", NEW_YEAR), ORIGIN)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ReportSources(sources.section(), sources.office(), policies, sources.zone());
    }
}
