package id.jejak.query.report;

import id.jejak.query.address.Standpoint;
import id.jejak.query.document.ReportFrame.RestsOn;
import id.jejak.query.quarter.FiguresAnswer;
import id.jejak.query.quarter.StandingAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monthly report's or a quarterly evaluation's figures, as JSON.
 *
 * @param year fiscal year
 * @param month 1 to 12; null for an evaluation
 * @param quarter 1 to 4; for a month the quarter that it lies in
 * @param missing what the report lacks to have figures: {@code agreement}, {@code plan}, {@code budget-document}
 * @param rated whether the achievement has a class: a month never has, a quarter that still runs only once its
 *     evaluation stands handed in
 * @param restsOn the last event that the document prints something of
 * @param sinceApproval what it says otherwise than it was approved, printed in Indonesian; null while it was never
 *     approved
 * @param standpoint the position that the answer was read at
 */
public record ReportAnswer(
        String kecamatan,
        String kecamatanName,
        String section,
        String sectionName,
        int year,
        @Nullable Integer month,
        int quarter,
        List<String> missing,
        StandingAnswer handIn,
        FiguresAnswer figures,
        boolean rated,
        RestsOn restsOn,
        SinceApproval.@Nullable Answer sinceApproval,
        Standpoint.Answer standpoint) {
    /** Keeps its own copy. */
    public ReportAnswer {
        missing = List.copyOf(missing);
    }
}
