package id.jejak.command.dispatch;

import id.jejak.eventlog.AppendReceipt;
import id.jejak.eventlog.RecordedCommand;
import java.time.Instant;

/**
 * The answer to a command that is in the log; a resend gets the same.
 *
 * @param aggregate whose stream it changed
 * @param version sequence number of the last event that it recorded there
 * @param position of that event in the log: a page that has seen it shows what was recorded
 * @param recordedAt recording time
 * @param duplicate whether it was recorded by an earlier sending, so that nothing was recorded now
 */
public record Accepted(String aggregate, long version, long position, Instant recordedAt, boolean duplicate) {

    static Accepted of(AppendReceipt receipt) {
        return new Accepted(receipt.aggregateId(), receipt.lastSequence(), receipt.last(), receipt.recordedAt(), false);
    }

    static Accepted again(RecordedCommand first) {
        return new Accepted(first.aggregateId(), first.lastSequence(), first.lastPosition(), first.recordedAt(), true);
    }
}
