/** Keeps browsers from running, framing or sending what does not come from Jejak itself. */
@NullMarked
package id.jejak.web.security;

import org.jspecify.annotations.NullMarked;
