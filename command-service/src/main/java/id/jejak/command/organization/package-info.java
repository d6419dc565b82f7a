/** Registers a kecamatan office, its sections and who holds its posts. */
@NullMarked
package id.jejak.command.organization;

import org.jspecify.annotations.NullMarked;
