/** Finds every text that a person reads, in Indonesian or English, and fails loudly where one is missing. */
@NullMarked
package id.jejak.web.message;

import org.jspecify.annotations.NullMarked;
