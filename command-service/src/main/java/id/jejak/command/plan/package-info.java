/** Adopts and revises a section's action plan. */
@NullMarked
package id.jejak.command.plan;

import org.jspecify.annotations.NullMarked;
