/** Hands months and quarters in, takes them back, returns and approves them. */
@NullMarked
package id.jejak.command.reporting;

import org.jspecify.annotations.NullMarked;
