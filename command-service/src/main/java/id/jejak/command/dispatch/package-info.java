/** Brings a command from a request to its answer: accepted once, refused with its rule, or asked to come again. */
@NullMarked
package id.jejak.command.dispatch;

import org.jspecify.annotations.NullMarked;
