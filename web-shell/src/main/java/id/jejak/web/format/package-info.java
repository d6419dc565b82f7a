/** Writes figures, dates and numbers the way Indonesian official documents do, the same on every machine. */
@NullMarked
package id.jejak.web.format;

import org.jspecify.annotations.NullMarked;
