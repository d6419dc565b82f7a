package id.jejak.eventlog;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids that grow with time (UUID version 7, RFC 9562): new ones land at the end of an index, not all over it. */
final class TimeOrderedIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private TimeOrderedIds() {}

    static UUID next() {
        long high = CLOCK.millis() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
