package id.jejak.query.report;

import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.Standpoint;
import id.jejak.query.address.Words;
import id.jejak.query.document.ReportDocument;
import id.jejak.query.document.ReportFrame;
import id.jejak.query.document.ReportModel;
import id.jejak.query.kept.DocumentState;
import id.jejak.query.kept.KeptDocument;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.quarter.FiguresAnswer;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.quarter.StandingAnswer;
import id.jejak.query.section.SectionFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as of a standpoint: its period, its values, where it stands, and its document.
 *
 * @param standing of the report itself
 * @param rated whether the achievement has a class: a month never has, a quarter that still runs only once its
 *     evaluation stands handed in
 * @param delivered what was ever delivered of it up to now, the latest state first
 * @param approvals that it was ever given, the latest first
 * @param sinceApproval what it says otherwise than the latest of them; null while it was never approved
 */
record ReportState(
        Period period,
        SectionFacts facts,
        OfficeFacts office,
        SectionFact section,
        ReportModel model,
        ReportDocument document,
        StandingAnswer standing,
        boolean rated,
        List<KeptDocument> delivered,
        List<Approval> approvals,
        @Nullable SinceApproval sinceApproval,
        Standpoint standpoint) {
    /** Keeps its own copies. */
    ReportState {
        delivered = List.copyOf(delivered);
        approvals = List.copyOf(approvals);
    }

    /** Whose year; read by the page. */
    public SectionYearId id() {
        return facts.id();
    }

    /** Its figures; read by the page. */
    public QuarterFigures figures() {
        return model.figures();
    }

    /** What it has beside its figures; read by the page. */
    public ReportFrame frame() {
        return model.frame();
    }

    /** Which file it is. */
    DocumentState documentState() {
        return new DocumentState(
                id(),
                period.kind(),
                period.number(),
                frame().restsOn().position(),
                document.metadata().templateVersion());
    }

    /** The file that was delivered of this very state, if one was. */
    Optional<KeptDocument> kept() {
        DocumentState own = documentState();
        return delivered.stream().filter(kept -> kept.state().equals(own)).findFirst();
    }

    /** The page's own address without query; read by the page. */
    public String path() {
        return period.pathIn(id());
    }

    /** Whether there is an agreement, without which a report has nothing to measure by; read by the page. */
    public boolean hasAgreement() {
        return !facts.agreements().isEmpty();
    }

    /** Whether it is handed in through the secretary, as a subbagian's is; read by the page. */
    public boolean throughSecretary() {
        return section.kind() == SectionKind.SUBBAGIAN;
    }

    List<String> missing() {
        return Stream.of(
                        hasAgreement() ? "" : "agreement",
                        facts.plan() == null ? "plan" : "",
                        facts.budgetDocument() == null ? "budget-document" : "")
                .filter(what -> !what.isEmpty())
                .toList();
    }

    /** With the values that are no figures in these words. */
    ReportAnswer answer(Words words) {
        return new ReportAnswer(
                id().section().kecamatan().value(),
                office.name(),
                id().section().slug(),
                section.name(),
                id().year().value(),
                period.month() == null ? null : period.month().getValue(),
                period.quarter().number(),
                missing(),
                standing,
                FiguresAnswer.of(figures(), rated),
                rated,
                frame().restsOn(),
                sinceApproval == null ? null : sinceApproval.answer(words),
                standpoint.answer());
    }
}
