/** What every decision shares: the command's context, refusals with their numbers, and what is found around an aggregate. */
@NullMarked
package id.jejak.command.rule;

import org.jspecify.annotations.NullMarked;
