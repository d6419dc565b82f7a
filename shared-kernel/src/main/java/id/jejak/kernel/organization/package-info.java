/** Names districts, sub-districts, sections, officials and the posts they hold. */
@NullMarked
package id.jejak.kernel.organization;

import org.jspecify.annotations.NullMarked;
