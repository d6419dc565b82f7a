/** Gives each event its lasting stored name and revision, and each recorded fact its who and when. */
@NullMarked
package id.jejak.kernel.language;

import org.jspecify.annotations.NullMarked;
