/** Takes commands in and gives events out, with forms beside the commands that they send. */
@NullMarked
package id.jejak.command;

import org.jspecify.annotations.NullMarked;
