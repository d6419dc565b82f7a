/** Names who acted, in which role, and on which document an act rests. */
@NullMarked
package id.jejak.kernel.trail;

import org.jspecify.annotations.NullMarked;
