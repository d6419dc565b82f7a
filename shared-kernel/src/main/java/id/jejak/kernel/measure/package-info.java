/** Holds quantities, rupiah and ratios exactly. */
@NullMarked
package id.jejak.kernel.measure;

import org.jspecify.annotations.NullMarked;
