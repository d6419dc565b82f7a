/** Tells which ceiling is in force and which rupiah were spent. */
@NullMarked
package id.jejak.kernel.budget;

import org.jspecify.annotations.NullMarked;
