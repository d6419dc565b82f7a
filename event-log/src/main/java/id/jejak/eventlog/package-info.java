/** Keeps every event once, in one order that never changes, and hands it out again. */
@NullMarked
package id.jejak.eventlog;

import org.jspecify.annotations.NullMarked;
