/** Makes random histories of a section's year by sending random commands to the real aggregate. */
@NullMarked
package id.jejak.standalone.history;

import org.jspecify.annotations.NullMarked;
