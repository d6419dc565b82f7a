/** Tells how the year's targets and budget are spread over its quarters. */
@NullMarked
package id.jejak.kernel.plan;

import org.jspecify.annotations.NullMarked;
