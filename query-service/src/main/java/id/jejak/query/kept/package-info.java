/** Keeps every delivered document under its digest, for ever. */
@NullMarked
package id.jejak.query.kept;

import org.jspecify.annotations.NullMarked;
