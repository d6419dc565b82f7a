/** Adopts budget documents, and records and reverses what was spent under their ceilings. */
@NullMarked
package id.jejak.command.budget;

import org.jspecify.annotations.NullMarked;
