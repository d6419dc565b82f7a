/** Puts the read side together, and starts it on its own. */
@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
