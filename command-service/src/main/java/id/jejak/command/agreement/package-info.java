/** Signs and amends a section's performance agreement. */
@NullMarked
package id.jejak.command.agreement;

import org.jspecify.annotations.NullMarked;
