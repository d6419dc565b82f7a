/** Gives tests a real PostgreSQL with an event log in it. */
@NullMarked
package id.jejak.eventlog.testing;

import org.jspecify.annotations.NullMarked;
