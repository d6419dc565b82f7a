/** Builds the views anew beside a running program, and lets people see how far that is. */
@NullMarked
package id.jejak.query.rebuild;

import org.jspecify.annotations.NullMarked;
