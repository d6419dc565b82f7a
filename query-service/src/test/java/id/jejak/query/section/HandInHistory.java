package id.jejak.query.section;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationReturned;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import id.jejak.kernel.reporting.ShownDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The hand-ins of a random year: submitted, perhaps verified, then withdrawn, returned or approved, and void after a correction. */
final class HandInHistory {
    static final PostHolder HEAD =
            new PostHolder("kepala/seksi", "definitive", "198605262010012036", "MULIANI, SE., M.M");
    static final PostHolder CAMAT = new PostHolder("camat", "plt", "tidak-tercantum-dalam-sumber", "Camat");

    private static final PostHolder SECRETARY =
            new PostHolder("sekretaris", "definitive", "tidak-tercantum-dalam-sumber", "Sekretaris");

    private enum State {
        OPEN,
        SUBMITTED,
        VERIFIED,
        APPROVED
    }

    private final String id;
    private final List<Object> events;
    private final Map<Integer, State> months = new HashMap<>();
    private final Map<Integer, State> quarters = new HashMap<>();

    HandInHistory(String id, List<Object> events) {
        this.id = id;
        this.events = events;
    }

    boolean isApproved(int month) {
        return months.get(month) == State.APPROVED;
    }

    /** A correction of an approved month takes its approval back, and the quarter's over it. */
    boolean voidIfApproved(int month, String cause) {
        if (months.get(month) == State.APPROVED) {
            months.put(month, State.OPEN);
            events.add(new MonthlyApprovalVoided(id, month, cause, "koreksi"));
            int quarter = (month + 2) / 3;
            if (quarters.get(quarter) == State.APPROVED) {
                quarters.put(quarter, State.OPEN);
                events.add(new QuarterlyApprovalVoided(id, quarter, cause, "koreksi"));
            }
        }
        return true;
    }

    /** Hands a month in, or decides about one that is. */
    boolean month(Random random) {
        int month = 1 + random.nextInt(3);
        State state = months.getOrDefault(month, State.OPEN);
        if (state == State.APPROVED) {
            return false;
        }
        if (state == State.OPEN) {
            months.put(month, State.SUBMITTED);
            return events.add(new MonthlyReportSubmitted(id, month, HEAD));
        }
        if (state == State.SUBMITTED && random.nextInt(3) == 0) {
            months.put(month, State.VERIFIED);
            return events.add(new MonthlyReportVerified(id, month, HEAD, SECRETARY, shown(random)));
        }
        int outcome = random.nextInt(4);
        months.put(month, outcome < 2 ? State.APPROVED : State.OPEN);
        if (outcome < 2) {
            return events.add(new MonthlyReportApproved(id, month, HEAD, CAMAT, shown(random)));
        }
        return events.add(
                outcome == 2
                        ? new MonthlyReportWithdrawn(id, month, "ditarik")
                        : new MonthlyReportReturned(id, month, CAMAT, "lengkapi"));
    }

    /** Hands the first quarter in, or decides about it. */
    boolean quarter(Random random) {
        State state = quarters.getOrDefault(1, State.OPEN);
        if (state == State.APPROVED) {
            return false;
        }
        if (state == State.OPEN) {
            quarters.put(1, State.SUBMITTED);
            return events.add(new QuarterlyEvaluationSubmitted(
                    id, 1, HEAD, new Narrative(List.of("Analisis"), List.of(), List.of("Hambatan"), List.of())));
        }
        if (state == State.SUBMITTED && random.nextInt(3) == 0) {
            quarters.put(1, State.VERIFIED);
            return events.add(new QuarterlyEvaluationVerified(id, 1, HEAD, SECRETARY, shown(random)));
        }
        int outcome = random.nextInt(4);
        quarters.put(1, outcome < 2 ? State.APPROVED : State.OPEN);
        if (outcome < 2) {
            return events.add(new QuarterlyEvaluationApproved(id, 1, HEAD, CAMAT, shown(random)));
        }
        return events.add(
                outcome == 2
                        ? new QuarterlyEvaluationWithdrawn(id, 1, "ditarik")
                        : new QuarterlyEvaluationReturned(id, 1, CAMAT, "lengkapi"));
    }

    private static ShownDocument shown(Random random) {
        return new ShownDocument(1 + random.nextInt(1000), "ab".repeat(32));
    }
}
