package id.jejak.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where in the log a page is read.
 *
 * @param position number of the last event that is known; 0 before the first one
 * @param recordedAt when that event was recorded; null at position 0
 * @param finalForEver whether asking the same again answers the same position, this year and in ten years
 * @param asked what was asked for
 */
public record ReadMoment(long position, @Nullable Instant recordedAt, boolean finalForEver, AsOf asked) {}
