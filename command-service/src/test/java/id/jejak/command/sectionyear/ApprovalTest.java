package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Role;
import id.jejak.kernel.trail.SourceGap;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalTest extends SectionYearTest {
    private static final String DEPUTY_NIP = "198203032008031003";

    private static ApproveMonthlyReport approve(Month month) {
        return new ApproveMonthlyReport(YEAR, month, SHOWN);
    }

    private static List<Object> recordedIn(Month... months) {
        List<Object> events = begun();
        for (Month month : months) {
            events.addAll(List.of(recorded(month, 1), recorded(REPORTS, month, 0)));
        }
        return events;
    }

    private static List<Object> submittedIn(Month... months) {
        List<Object> events = recordedIn(months);
        for (Month month : months) {
            events.add(submitted(month));
        }
        return events;
    }

    private static List<Object> and(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void the_camat_approves_what_was_shown() {
        decide(submittedIn(JANUARY), approve(JANUARY), camat("2025-02-05")).expectEvents(approved(JANUARY));
    }

    @Test
    void an_imported_approval_may_say_that_its_source_names_no_document() {
        ApproveMonthlyReport undocumented = new ApproveMonthlyReport(YEAR, JANUARY, ShownDocument.NOT_STATED);
        PostHolder nobody = new PostHolder("camat", "definitive", SourceGap.NOT_STATED, SourceGap.NOT_STATED);
        around(surroundings(appointed(HEAD), appointed(nobody)));
        decide(submittedIn(JANUARY), undocumented, imported("2025-02-05"))
                .expectEvents(new MonthlyReportApproved(ID, 1, HEAD, nobody, ShownDocument.NOT_STATED));
        assertThat(refused(submittedIn(JANUARY), undocumented, camat("2025-02-05"))
                        .all())
                .extracting(RuleViolation.Broken::code)
                .contains("shown-position", "shown-digest");
    }

    @Test
    void approving_needs_position_and_digest_of_what_was_shown() {
        RuleViolation refused = refused(
                submittedIn(JANUARY),
                new ApproveMonthlyReport(YEAR, JANUARY, new ShownDocument(0, "ABC")),
                camat("2025-02-05"));
        assertThat(refused.all())
                .extracting(RuleViolation.Broken::code)
                .containsExactly("shown-position", "shown-digest");
    }

    @Test
    void nobody_but_the_camat_approves() {
        assertThat(refused(submittedIn(JANUARY), approve(JANUARY), secretary("2025-02-05"))
                        .code())
                .isEqualTo("camat-only");
        assertThat(refused(recordedIn(JANUARY), approve(JANUARY), camat("2025-02-05"))
                        .code())
                .isEqualTo("month-not-submitted");
    }

    @Test
    void a_head_acting_as_camat_does_not_approve_what_she_handed_in() {
        PostHolder acting = new PostHolder("camat", "plh", HEAD_NIP, "MULIANI, SE");
        around(fullOffice(appointed(acting, "2025-02-01")));
        assertThat(refused(submittedIn(JANUARY), approve(JANUARY), head("2025-02-05"))
                        .code())
                .isEqualTo("approves-own-submission");
    }

    @Test
    void a_head_acting_as_camat_does_not_approve_what_her_deputy_handed_in() {
        PostHolder acting = new PostHolder("camat", "plh", HEAD_NIP, "MULIANI, SE");
        PostHolder deputy = new PostHolder("kepala/pelayanan-umum", "plh", DEPUTY_NIP, "Pelaksana Harian Sintetis");
        around(fullOffice(appointed(acting, "2025-02-01")));
        List<Object> handedIn = and(recordedIn(JANUARY), new MonthlyReportSubmitted(ID, 1, deputy));
        assertThat(refused(handedIn, approve(JANUARY), head("2025-02-05")).code())
                .isEqualTo("approves-own-section");
    }

    @Test
    void a_head_acting_as_camat_does_not_approve_the_evaluation_that_she_handed_in_but_the_substitute_does() {
        PostHolder acting = new PostHolder("camat", "plh", HEAD_NIP, "MULIANI, SE");
        around(fullOffice(appointed(acting, "2025-02-01")));
        List<Object> handedIn = and(
                submittedIn(JANUARY, Month.FEBRUARY, Month.MARCH),
                approved(JANUARY),
                approved(Month.FEBRUARY),
                approved(Month.MARCH),
                submitted(Quarter.I));
        ApproveQuarterlyEvaluation approve = new ApproveQuarterlyEvaluation(YEAR, Quarter.I, SHOWN);
        assertThat(refused(handedIn, approve, head("2025-04-10")).code()).isEqualTo("approves-own-submission");
        decide(handedIn, approve, camat("2025-04-10")).expectEvents(approved(Quarter.I));
    }

    @Test
    void the_substitute_named_by_decree_approves_in_place_of_the_acting_camat() {
        PostHolder acting = new PostHolder("camat", "plt", HEAD_NIP, "MULIANI, SE");
        PostHolder substitute = new PostHolder("camat", "plt", DEPUTY_NIP, "Pengganti Sintetis");
        around(surroundings(appointed(HEAD), appointed(substitute, "2025-01-15"), appointed(acting, "2025-02-01")));
        CommandContext context = by(DEPUTY_NIP, "Pengganti Sintetis", Role.CAMAT, "2025-02-05");
        decide(submittedIn(JANUARY), approve(JANUARY), context)
                .expectEvents(new MonthlyReportApproved(ID, 1, HEAD, substitute, SHOWN));
    }

    @Test
    void somebody_who_took_over_the_post_since_does_not_approve_what_they_handed_in() {
        PostHolder promoted = new PostHolder("camat", "definitive", HEAD_NIP, "MULIANI, SE");
        PostHolder next = new PostHolder("kepala/pelayanan-umum", "definitive", DEPUTY_NIP, "Kepala Seksi Sintetis");
        around(surroundings(appointed(promoted, "2025-02-04"), appointed(next, "2025-02-04")));
        assertThat(refused(submittedIn(JANUARY), approve(JANUARY), head("2025-02-05"))
                        .code())
                .isEqualTo("approves-own-submission");
    }
}
