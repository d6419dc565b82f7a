/**
 * Makes real faults happen to real processes, keeps account of what each caller was told, and holds the log and the read
 * model against it.
 */
@NullMarked
package id.jejak.standalone.fire;

import org.jspecify.annotations.NullMarked;
