/** Tells the layout and the page parts what they need to know about a page. */
@NullMarked
package id.jejak.web.page;

import org.jspecify.annotations.NullMarked;
