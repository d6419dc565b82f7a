package id.jejak.eventlog;

import java.util.List;

/** An event log as the test of skipped events sees it: ours, or the one it is compared with. */
interface LogUnderTest {

    /** Appends an event in a transaction that stays open; may wait for another such transaction. */
    Held begin(String story);

    /** What a reader gets that goes on from where it last stopped, oldest first. */
    List<String> readOn();

    /** Everything that is stored, oldest first. */
    List<String> stored();

    /** An open transaction. */
    interface Held {
        void commit();

        void rollback();
    }
}
