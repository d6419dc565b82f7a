/** Computes what a section achieved, month by month within a quarter. */
@NullMarked
package id.jejak.query.quarter;

import org.jspecify.annotations.NullMarked;
