package id.jejak.query.document;

import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.document.MonthlyReportModel.Account;
import id.jejak.query.document.MonthlyReportModel.Expenditure;
import id.jejak.query.document.MonthlyReportModel.Refund;
import id.jejak.query.document.ReportFrame.Agreement;
import id.jejak.query.document.ReportFrame.BudgetDocument;
import id.jejak.query.document.ReportFrame.Plan;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.AppointmentFact;
import id.jejak.query.organization.OfficeFacts.CharterFact;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.projection.Origin;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.AgreementFact;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts, all as of one position, that a section's documents are made of.
 *
 * @param zone the kabupaten's, in which a moment becomes a date
 */
public record ReportSources(SectionFacts section, OfficeFacts office, PolicyFacts policies, ZoneId zone) {

    /** The values of a month's report. */
    public MonthlyReportModel monthly(Month month) {
        QuarterFigures figures = QuarterFigures.upTo(section, policies, month);
        ReportFrame frame = frame(figures, ReportKind.MONTH, month.getValue());
        List<Account> accounts = section.indicators().stream()
                .flatMap(indicator -> section.realizations().stream()
                        .filter(realization -> realization.month() == month)
                        .filter(realization ->
                                realization.indicator().equals(indicator.terms().indicator()))
                        .map(realization -> new Account(
                                indicator.terms().name(),
                                realization.realized().activities(),
                                realization.realized().obstacles(),
                                realization.realized().followUp())))
                .toList();
        return new MonthlyReportModel(
                frame,
                section.id().year().month(month),
                figures,
                accounts,
                expenditures(month, figures),
                refunds(month, figures));
    }

    /** The values of a quarter's evaluation. */
    public QuarterlyEvaluationModel quarterly(Quarter quarter) {
        QuarterFigures figures = QuarterFigures.ofQuarter(section, policies, quarter);
        ReportFrame frame = frame(figures, ReportKind.QUARTER, quarter.number());
        boolean rated = frame.submittedOn() != null
                || LocalDate.ofInstant(frame.restsOn().recordedAt(), zone).isAfter(figures.lastDay());
        return new QuarterlyEvaluationModel(
                frame,
                figures,
                rated,
                submission(ReportKind.QUARTER, quarter.number())
                        .map(SubmissionFact::narrative)
                        .orElse(null));
    }

    private List<Expenditure> expenditures(Month month, QuarterFigures figures) {
        return section.budgetEntries().stream()
                .filter(entry -> entry.month() == month && !entry.reversed())
                .sorted(Comparator.comparing(SectionFacts.BudgetEntryFact::origin))
                .map(entry -> new Expenditure(
                        nameOf(entry.subActivity(), figures),
                        entry.date(),
                        entry.expenditureKind(),
                        entry.evidenceKind(),
                        entry.evidenceNumber(),
                        entry.rupiah()))
                .toList();
    }

    private List<Refund> refunds(Month month, QuarterFigures figures) {
        return section.refunds().stream()
                .filter(refund -> refund.month() == month && !refund.reversed())
                .sorted(Comparator.comparing(SectionFacts.BudgetRefundFact::origin))
                .map(refund -> new Refund(
                        nameOf(refund.subActivity(), figures), refund.date(), refund.slipNumber(), refund.rupiah()))
                .toList();
    }

    private static String nameOf(String subActivity, QuarterFigures figures) {
        return figures.financial().subActivities().stream()
                .filter(budget -> budget.subActivity().equals(subActivity))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Money was booked on " + subActivity + ", which has no budget"))
                .name();
    }

    private ReportFrame frame(QuarterFigures figures, ReportKind kind, int number) {
        String slug = section.id().section().slug();
        SectionFact opened = office.section(slug)
                .orElseThrow(() -> new IllegalStateException("No section " + slug + " in " + office.name()));
        Optional<CharterFact> charter = office.charterOn(slug, figures.lastDay());
        Optional<SubmissionFact> submission = submission(kind, number);
        LocalDate submittedOn = submission
                .map(handIn -> handIn.origin().recordedAt().atZone(zone).toLocalDate())
                .orElse(null);
        Optional<AppointmentFact> signatory = signatory(slug, submittedOn);
        Optional<AgreementFact> agreement =
                section.agreements().stream().max(Comparator.comparingInt(AgreementFact::ordinal));
        return new ReportFrame(
                section.id(),
                office.kabupatenName(),
                office.name(),
                opened.name(),
                opened.kind(),
                charter.map(CharterFact::charter).orElse(null),
                agreement
                        .map(fact -> new Agreement(fact.basis(), fact.amended()))
                        .orElse(null),
                section.plan() == null
                        ? null
                        : new Plan(section.plan().basis(), section.plan().revised()),
                section.budgetDocument() == null
                        ? null
                        : new BudgetDocument(
                                section.budgetDocument().kind(),
                                section.budgetDocument().basis()),
                new ProgramTree(section, policies, figures, kind).lines(),
                submittedOn,
                signatory.map(AppointmentFact::appointment).orElse(null),
                new LastEvent(section, office, policies, figures, kind)
                        .of(opened, charter.orElse(null), handInOrigins(kind, number, slug, submittedOn)),
                zone);
    }

    /**
     * What made the document a dated and signed one, or a draft again. An approval is not among it: the document that is
     * approved stays as it was shown.
     */
    private List<Origin> handInOrigins(ReportKind kind, int number, String slug, @Nullable LocalDate submittedOn) {
        List<Origin> origins = new ArrayList<>();
        submission(kind, number).map(SubmissionFact::origin).ifPresent(origins::add);
        if (submittedOn == null) {
            section.handIns().stream()
                    .filter(handIn -> handIn.kind() == kind && handIn.number() == number)
                    .forEach(handIn -> origins.add(handIn.origin()));
        } else {
            origins.addAll(office.decidingHolderOn(Post.headOf(slug), submittedOn));
        }
        return origins;
    }

    private Optional<SubmissionFact> submission(ReportKind kind, int number) {
        return section.submissions().stream()
                .filter(submission -> submission.kind() == kind && submission.number() == number)
                .findFirst();
    }

    private Optional<AppointmentFact> signatory(String slug, @Nullable LocalDate date) {
        return date == null ? Optional.empty() : office.holderOn(Post.headOf(slug), date);
    }
}
