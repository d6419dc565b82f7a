/** Brings a dated history in through the aggregates, before anything is recorded live. */
@NullMarked
package id.jejak.command.founding;

import org.jspecify.annotations.NullMarked;
