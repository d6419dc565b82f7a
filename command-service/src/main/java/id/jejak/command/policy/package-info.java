/** Adopts the rules of a kabupaten: nomenclature, calculation, rating, reporting calendar. */
@NullMarked
package id.jejak.command.policy;

import org.jspecify.annotations.NullMarked;
