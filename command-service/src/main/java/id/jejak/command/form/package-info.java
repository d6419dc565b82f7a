/** Holds what the plain forms share: the figures of a section's year, what was typed, and how a refusal comes back. */
@NullMarked
package id.jejak.command.form;

import org.jspecify.annotations.NullMarked;
