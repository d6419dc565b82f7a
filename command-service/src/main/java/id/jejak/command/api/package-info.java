/** Takes commands as JSON over HTTP, and describes them to whoever writes a client. */
@NullMarked
package id.jejak.command.api;

import org.jspecify.annotations.NullMarked;
