/** Tells what a section head and the camat agreed on for a fiscal year. */
@NullMarked
package id.jejak.kernel.agreement;

import org.jspecify.annotations.NullMarked;
