/** Tests of the event log against a real PostgreSQL. */
@NullMarked
package id.jejak.eventlog;

import org.jspecify.annotations.NullMarked;
