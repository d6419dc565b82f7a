/** Shows around every page of both services the same frame, language, formats and refusals. */
@NullMarked
package id.jejak.web;

import org.jspecify.annotations.NullMarked;
