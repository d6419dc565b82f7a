package id.jejak.query.report;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.Place;
import id.jejak.query.address.Standpoint;
import id.jejak.query.document.ReportModel;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.document.ReportSources;
import id.jejak.query.kept.KeptDocuments;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.quarter.HandInCalendar;
import id.jejak.query.quarter.HandInStanding;
import id.jejak.query.quarter.SectionQuarter;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionReader;
import java.time.ZoneId;
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
        ReportSources sources = sources(id, office, standpoint.position(), standpoint.zone());
        ReportModel model = period.modelOf(sources);
        HandInCalendar calendar =
                new HandInCalendar(sources.section(), sources.policies(), standpoint.today(), standpoint.zone());
        HandInStanding standing = period.standingIn(calendar);
        List<Approval> approved = approvals.of(id, period, standpoint.position());
        return new ReportState(
                period,
                sources.section(),
                office,
                section,
                model,
                printer.compose(model),
                StandingAnswer.of(standing),
                period.month() == null && SectionQuarter.isRated(model.figures(), standing, standpoint.today()),
                documents.of(id, period.kind(), period.number(), standpoint.position()),
                approved,
                approved.isEmpty() ? null : since(approved.get(0), id, period, model, standpoint.zone()),
                standpoint);
    }

    private SinceApproval since(Approval approval, SectionYearId id, Period period, ReportModel present, ZoneId zone) {
        long position = approval.position();
        if (present.frame().restsOn().position() <= position) {
            return new SinceApproval(approval, present, present);
        }
        OfficeFacts office = offices.office(id.section().kecamatan(), position).orElseThrow();
        return new SinceApproval(approval, period.modelOf(sources(id, office, position, zone)), present);
    }

    private ReportSources sources(SectionYearId id, OfficeFacts office, long position, ZoneId zone) {
        return new ReportSources(
                sections.facts(id, position),
                office,
                policies.policy(id.section().kecamatan().kabupaten(), position),
                zone);
    }
}
