package id.jejak.query.report;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.Place;
import id.jejak.query.address.Standpoint;
import id.jejak.query.document.MonthlyReportModel;
import id.jejak.query.document.QuarterlyEvaluationModel;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.document.ReportSources;
import id.jejak.query.kept.KeptDocument;
import id.jejak.query.kept.KeptDocuments;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.quarter.HandInCalendar;
import id.jejak.query.quarter.HandInStanding;
import id.jejak.query.quarter.SectionQuarter;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionReader;
import java.util.List;

/** Reads the facts of a report and composes its document, all as of one standpoint. */
final class Reports {
    private final SectionReader sections;
    private final OfficeReader offices;
    private final PolicyReader policies;
    private final ReportPrinter printer;
    private final KeptDocuments documents;
    private final Approvals approvals;

    Reports(
            SectionReader sections,
            OfficeReader offices,
            PolicyReader policies,
            ReportPrinter printer,
            KeptDocuments documents,
            Approvals approvals) {
        this.sections = sections;
        this.offices = offices;
        this.policies = policies;
        this.printer = printer;
        this.documents = documents;
        this.approvals = approvals;
    }

    /** The report; refused with 404 where kecamatan or section do not exist as of the standpoint. */
    ReportState read(SectionYearId id, Period period, Standpoint standpoint) {
        OfficeFacts office = Place.office(offices, id.section().kecamatan(), standpoint);
        SectionFact section = Place.section(office, id.section().slug());
        SectionFacts facts = sections.facts(id, standpoint.position());
        PolicyFacts rules = policies.policy(id.section().kecamatan().kabupaten(), standpoint.position());
        ReportSources sources = new ReportSources(facts, office, rules, standpoint.zone());
        HandInCalendar calendar = new HandInCalendar(facts, rules, standpoint.today(), standpoint.zone());
        List<KeptDocument> delivered = documents.of(id, period.kind(), period.number(), standpoint.position());
        List<Approval> approved = approvals.of(id, period, standpoint.position());
        if (period.month() != null) {
            MonthlyReportModel model = sources.monthly(period.month());
            return new ReportState(
                    period,
                    facts,
                    office,
                    section,
                    model.figures(),
                    model.frame(),
                    printer.compose(model),
                    StandingAnswer.of(calendar.month(period.month())),
                    false,
                    delivered,
                    approved,
                    standpoint);
        }
        QuarterlyEvaluationModel model = sources.quarterly(period.quarter());
        HandInStanding evaluation = calendar.quarter(period.quarter());
        return new ReportState(
                period,
                facts,
                office,
                section,
                model.figures(),
                model.frame(),
                printer.compose(model),
                StandingAnswer.of(evaluation),
                SectionQuarter.isRated(model.figures(), evaluation, standpoint.today()),
                delivered,
                approved,
                standpoint);
    }
}
