/** Holds what was recorded about one section's year, as of any position. */
@NullMarked
package id.jejak.query.section;

import org.jspecify.annotations.NullMarked;
