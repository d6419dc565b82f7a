/** Runs the command side for a test, on a real database and behind a real port. */
@NullMarked
package id.jejak.command.testing;

import org.jspecify.annotations.NullMarked;
