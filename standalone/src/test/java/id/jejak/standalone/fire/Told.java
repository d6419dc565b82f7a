package id.jejak.standalone.fire;

/** What a caller learnt from one sending of a command. There is nothing else that it may learn. */
sealed interface Told {
    /** It is in the log: its aggregate, the aggregate's version and the position; of an earlier sending when so said. */
    record Recorded(String aggregate, long version, long position, boolean duplicate) implements Told {
        /** Whether another sending was told the same. */
        boolean isSameAs(Recorded other) {
            return aggregate.equals(other.aggregate) && version == other.version && position == other.position;
        }
    }

    /** Decided against, and not in the log. */
    record Refused(int status, String code) implements Told {
        /** Whether because the part that it edits had changed. */
        boolean isConflict() {
            return status == 412;
        }
    }

    /** This sending recorded nothing; it may be sent again. */
    record NotRecorded(String code) implements Told {}

    /** Nobody knows; it must be sent again with the same key. {@code why} is the answer's code, or how the connection broke. */
    record Unknown(String why) implements Told {}
}
