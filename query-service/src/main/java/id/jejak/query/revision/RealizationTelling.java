package id.jejak.query.revision;

import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.realization.RealizationEvent;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import org.jspecify.annotations.Nullable;

/** Tells what a month delivered, and what was corrected. */
final class RealizationTelling {
    private RealizationTelling() {}

    static Telling of(RealizationEvent event) {
        if (event instanceof MonthlyRealizationRecorded recorded) {
            return Telling.recordedOrAdded(realized(null, recorded.realized()), recorded.reason(), recorded.basis())
                    .ofMonth(recorded.month())
                    .about(recorded.indicator());
        }
        if (event instanceof MonthlyRealizationRevised revised) {
            return Telling.corrected(realized(revised.from(), revised.to()), revised.reason(), revised.basis())
                    .ofMonth(revised.month())
                    .about(revised.indicator());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes realized(@Nullable RealizedMonth from, RealizedMonth to) {
        return new Changes()
                .quantity("quantity", from == null ? null : from.quantity(), to.quantity())
                .lines("activities", from == null ? null : from.activities(), to.activities())
                .text("obstacles", from == null ? null : from.obstacles(), to.obstacles())
                .text("follow-up", from == null ? null : from.followUp(), to.followUp());
    }
}
