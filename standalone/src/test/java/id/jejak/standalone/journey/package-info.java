/** Uses the running program as its users do: through its addresses, its forms and a real browser. */
@NullMarked
package id.jejak.standalone.journey;

import org.jspecify.annotations.NullMarked;
