/** Carries events into versioned rows, and answers which position is applied; knows no rule of the domain. */
@NullMarked
package id.jejak.query.projection;

import org.jspecify.annotations.NullMarked;
