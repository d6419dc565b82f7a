package id.jejak.query.projection;

import java.util.List;

/**
 * A pure translation of events into row changes. It never reads: every event carries the whole state of what it changes.
 */
public interface Projection {
    /** Lasting name; under it the position that is applied is kept. */
    String name();

    /** The tables that it alone writes. */
    List<VersionedTable> tables();

    /** What each event changes; an event that it neither translates nor ignores stops it. */
    Translations translations();
}
