/** Runs both services in one process, for whoever tries Jejak or works on it. */
@NullMarked
package id.jejak.standalone;

import org.jspecify.annotations.NullMarked;
