/** Reads which place, period and moment an address names, and refuses in words what there is not. */
@NullMarked
package id.jejak.query.address;

import org.jspecify.annotations.NullMarked;
