/** Builds the views anew under whatever goes on meanwhile. */
@NullMarked
package id.jejak.query.rebuild;

import org.jspecify.annotations.NullMarked;
