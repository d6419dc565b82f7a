/** Names the commands that arrive from outside, and reads them from JSON. */
@NullMarked
package id.jejak.command.wire;

import org.jspecify.annotations.NullMarked;
