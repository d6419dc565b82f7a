/** Names the periods that figures are about: fiscal years, quarters, months. */
@NullMarked
package id.jejak.kernel.period;

import org.jspecify.annotations.NullMarked;
