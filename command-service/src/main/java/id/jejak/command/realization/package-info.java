/** Records and revises what an indicator's months delivered. */
@NullMarked
package id.jejak.command.realization;

import org.jspecify.annotations.NullMarked;
