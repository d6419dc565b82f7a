package id.jejak.query.testing;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import id.jejak.kernel.reporting.ShownDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * The hand-ins of a section's year of the big log. Every month and quarter is approved in the end; some months are
 * returned before, some quarters withdrawn, and every other quarter is corrected and approved anew.
 */
abstract class BigHandIns {
    private static final int RETURNED_EVERY = 5;
    private static final int WITHDRAWN_EVERY = 7;

    private final SectionYearId section;
    private final String id;
    private final int number;
    private final boolean verified;

    BigHandIns(SectionYearId section, int number, boolean verified) {
        this.section = section;
        this.id = section.toString();
        this.number = number;
        this.verified = verified;
    }

    final String kecamatan() {
        return section.section().kecamatan().value();
    }

    final PostHolder head() {
        String slug = section.section().slug();
        return holder("kepala/" + slug, BigDistrict.head(kecamatan(), slug));
    }

    static PostHolder holder(String post, BigDistrict.Person person) {
        return new PostHolder(post, "definitive", person.nip(), person.name());
    }

    final boolean isCorrected(int quarter) {
        return (number + quarter) % 2 == 0;
    }

    static int correctedMonth(int quarter) {
        return 3 * quarter - 1;
    }

    List<Object> submitted(int month) {
        return List.of(new MonthlyReportSubmitted(id, month, head()));
    }

    List<Object> returned(int month) {
        return isReturned(month)
                ? List.of(new MonthlyReportReturned(id, month, camatAfter(month), "Lengkapi uraian kegiatan"))
                : List.of();
    }

    List<Object> submittedAgain(int month) {
        return isReturned(month) ? submitted(month) : List.of();
    }

    List<Object> verified(int month, long shown) {
        return verified
                ? List.of(new MonthlyReportVerified(id, month, head(), secretary(), document(shown)))
                : List.of();
    }

    List<Object> approved(int month, long shown) {
        return List.of(new MonthlyReportApproved(id, month, head(), camatAfter(month), document(shown)));
    }

    List<Object> quarterSubmitted(int quarter) {
        Narrative narrative = new Narrative(
                List.of("Seluruh layanan pada triwulan %d selesai tepat waktu.".formatted(quarter)),
                List.of("Prosedur baku tersedia."),
                List.of("Jumlah petugas terbatas."),
                List.of("Pembagian tugas harian."));
        return List.of(new QuarterlyEvaluationSubmitted(id, quarter, head(), narrative));
    }

    List<Object> quarterWithdrawn(int quarter) {
        return isWithdrawn(quarter)
                ? List.of(new QuarterlyEvaluationWithdrawn(id, quarter, "Ada yang terlewat"))
                : List.of();
    }

    List<Object> quarterSubmittedAgain(int quarter) {
        return isWithdrawn(quarter) ? quarterSubmitted(quarter) : List.of();
    }

    List<Object> quarterVerified(int quarter, long shown) {
        return verified
                ? List.of(new QuarterlyEvaluationVerified(id, quarter, head(), secretary(), document(shown)))
                : List.of();
    }

    List<Object> quarterApproved(int quarter, long shown) {
        return List.of(new QuarterlyEvaluationApproved(id, quarter, head(), camatAfter(3 * quarter), document(shown)));
    }

    final List<Object> voided(int quarter, String cause, String reason) {
        return List.of(
                new MonthlyApprovalVoided(id, correctedMonth(quarter), cause, reason),
                new QuarterlyApprovalVoided(id, quarter, cause, reason));
    }

    List<Object> monthAnew(int quarter) {
        return isCorrected(quarter) ? submitted(correctedMonth(quarter)) : List.of();
    }

    List<Object> monthVerifiedAnew(int quarter, long shown) {
        return isCorrected(quarter) ? verified(correctedMonth(quarter), shown) : List.of();
    }

    /** By the camat of the correction's day, which lies after the quarter. */
    List<Object> monthApprovedAnew(int quarter, long shown) {
        return isCorrected(quarter)
                ? List.of(new MonthlyReportApproved(
                        id, correctedMonth(quarter), head(), camatAfter(3 * quarter), document(shown)))
                : List.of();
    }

    List<Object> quarterAnew(int quarter) {
        return isCorrected(quarter) ? quarterSubmitted(quarter) : List.of();
    }

    List<Object> quarterVerifiedAnew(int quarter, long shown) {
        return isCorrected(quarter) ? quarterVerified(quarter, shown) : List.of();
    }

    List<Object> quarterApprovedAnew(int quarter, long shown) {
        return isCorrected(quarter) ? quarterApproved(quarter, shown) : List.of();
    }

    private boolean isReturned(int month) {
        return (number + month) % RETURNED_EVERY == 0;
    }

    private boolean isWithdrawn(int quarter) {
        return (number + quarter) % WITHDRAWN_EVERY == 0;
    }

    /** Who is camat in the month after, when the month's report is decided about. */
    private PostHolder camatAfter(int month) {
        LocalDate decided = LocalDate.of(section.year().value(), month, 1).plusMonths(1);
        return holder("camat", BigDistrict.camat(kecamatan(), decided));
    }

    private PostHolder secretary() {
        return holder("sekretaris", BigDistrict.secretary(kecamatan()));
    }

    private static ShownDocument document(long shown) {
        return new ShownDocument(shown, "%064x".formatted(shown));
    }
}
