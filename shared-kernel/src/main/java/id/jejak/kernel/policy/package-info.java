/** Tells which rules of calculation, rating, calendar and nomenclature a district adopted. */
@NullMarked
package id.jejak.kernel.policy;

import org.jspecify.annotations.NullMarked;
