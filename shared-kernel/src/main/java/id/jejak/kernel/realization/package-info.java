/** Tells what each month delivered, and what was corrected. */
@NullMarked
package id.jejak.kernel.realization;

import org.jspecify.annotations.NullMarked;
