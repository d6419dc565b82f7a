/** Checks that any module runs over its own messages and templates. */
@NullMarked
package id.jejak.web.testing;

import org.jspecify.annotations.NullMarked;
