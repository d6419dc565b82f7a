/** Holds a district's rules, as of any position. */
@NullMarked
package id.jejak.query.policy;

import org.jspecify.annotations.NullMarked;
