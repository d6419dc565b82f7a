package id.jejak.query.address;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an address asks for, as it is written there; without {@code per} and {@code posisi} it is now.
 *
 * @param per a day (ISO-8601): as recorded up to its end
 * @param posisi number of an event: as recorded up to it, itself included
 * @param setelah number of an event that must be applied before anything is answered
 */
public record AskedMoment(
        @Parameter(
                description = "As recorded up to the end of this day in the district's time zone",
                example = "2025-03-31")
        @Nullable
        String per,

        @Parameter(description = "As recorded up to this event number, itself included", example = "123") @Nullable
        String posisi,

        @Parameter(description = "Waits at most 5 s until this event number is applied, else 503 with Retry-After")
        @Nullable
        String setelah) {
    /** As recorded up to an event, itself included. */
    public static AskedMoment at(long position) {
        return new AskedMoment(null, Long.toString(position), null);
    }
}
