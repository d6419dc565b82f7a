package id.jejak.query.report;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.Words;
import id.jejak.query.document.MonthlyReportModel;
import id.jejak.query.document.MonthlyReportModel.Account;
import id.jejak.query.document.MonthlyReportModel.Expenditure;
import id.jejak.query.document.MonthlyReportModel.Refund;
import id.jejak.query.document.QuarterlyEvaluationModel;
import id.jejak.query.document.ReportFrame;
import id.jejak.query.document.ReportModel;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.IndonesianNumbers;
import java.time.LocalDate;
import java.util.List;

/** Says all that a report's document says, one statement for each field. */
final class ReportStatements {
    private final Statements said;
    private final Words words;

    private ReportStatements(Statements said) {
        this.said = said;
        this.words = said.words();
    }

    /** The statements of a report, in the order in which a page tells them. */
    static List<Statement> of(ReportModel model, Words words) {
        Statements said = new Statements(words, model.figures().rules());
        ReportStatements own = new ReportStatements(said);
        own.sayFrame(model.frame());
        new FigureStatements(said, model).say();
        if (model instanceof MonthlyReportModel month) {
            own.sayMonth(month);
        } else {
            own.sayEvaluation((QuarterlyEvaluationModel) model);
        }
        return said.list();
    }

    private void sayFrame(ReportFrame frame) {
        said.text("kabupaten", frame.kabupatenName())
                .text("kecamatan", frame.kecamatanName())
                .text("section", frame.sectionName());
        LocalDate submittedOn = frame.submittedOn();
        said.text("date", submittedOn == null ? words.text("said.no-date") : IndonesianDates.date(submittedOn));
        if (frame.signatory() != null) {
            said.lines("signatory", signatory(frame.signatory()));
        }
        if (frame.agreement() != null) {
            said.text("agreement", words.basis(frame.agreement().basis()))
                    .choice("amended", frame.agreement().amended());
        }
        if (frame.budgetDocument() != null) {
            said.text(
                    "budget-document",
                    words.text("choice." + StoredName.of(frame.budgetDocument().kind())) + ": "
                            + words.basis(frame.budgetDocument().basis()));
        }
        Charter charter = frame.charter();
        if (charter != null) {
            said.lines("duties", charter.duties())
                    .lines("functions", charter.functions())
                    .lines("legal-bases", charter.legalBases());
        }
    }

    private List<String> signatory(Appointment signatory) {
        return List.of(
                words.stated(signatory.name()) + ", " + words.text("choice." + StoredName.of(signatory.kind())),
                words.rank(signatory.rank(), signatory.grade()),
                words.nip(signatory.nip()));
    }

    private void sayMonth(MonthlyReportModel month) {
        int account = 0;
        for (Account told : month.accounts()) {
            said.about("account-" + account++, told.lineName())
                    .lines("activities", told.activities())
                    .text("obstacles", told.obstacles())
                    .text("follow-up", told.followUp());
        }
        said.aboutTheWhole()
                .lines(
                        "expenditures",
                        month.expenditures().stream().map(this::expenditure).toList())
                .lines("refunds", month.refunds().stream().map(this::refund).toList());
    }

    private String expenditure(Expenditure spent) {
        return String.join(
                " · ",
                spent.subActivityName(),
                words.date(spent.date()),
                words.stated(spent.expenditureKind()),
                evidence(spent.evidenceKind()) + " " + words.stated(spent.evidenceNumber()),
                IndonesianNumbers.rupiah(spent.rupiah()));
    }

    private String evidence(String kind) {
        return words.has("choice." + kind) ? words.text("choice." + kind) : words.stated(kind);
    }

    private String refund(Refund back) {
        return String.join(
                " · ",
                back.subActivityName(),
                words.date(back.date()),
                words.text("said.slip", words.stated(back.slipNumber())),
                IndonesianNumbers.rupiah(back.rupiah()));
    }

    private void sayEvaluation(QuarterlyEvaluationModel evaluation) {
        ReportFrame.Plan plan = evaluation.frame().plan();
        if (plan != null) {
            said.text("plan", words.basis(plan.basis())).choice("plan-revised", plan.revised());
        }
        if (evaluation.rated()) {
            evaluation.figures().rating().ifPresent(band -> said.text("rating", band.label()));
        }
        Narrative narrative = evaluation.narrative();
        if (narrative != null) {
            said.lines("analysis", narrative.analysis())
                    .lines("success-factors", narrative.successFactors())
                    .lines("inhibiting-factors", narrative.inhibitingFactors())
                    .lines("alternatives", narrative.alternatives());
        }
    }
}
