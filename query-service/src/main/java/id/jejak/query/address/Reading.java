package id.jejak.query.address;

import id.jejak.query.projection.AsOfResolver;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** Answers requests from the views: resolves the moment, reads within a scope, and names the position in the headers. */
public final class Reading {
    /** Header that names the number of the last event that an answer rests on. */
    public static final String POSITION_HEADER = "Jejak-Position";

    /** A later release may word a page anew, so that even what is final is asked about again after a while. */
    private static final Duration FINAL_FOR = Duration.ofHours(1);

    private final ScopedReader reader;
    private final AsOfResolver resolver;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Reads as the reader role.
     *
     * @param zone the district's
     */
    public Reading(ScopedReader reader, AsOfResolver resolver, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.resolver = resolver;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Reads within a scope at the moment asked for.
     *
     * @throws id.jejak.web.problem.RefusedException when there is no such moment, or the reading refuses
     */
    public <T> T read(Scope scope, AskedMoment asked, HttpServletResponse response, Function<Standpoint, T> reading) {
        Standpoint standpoint = standpoint(asked);
        T answer = reader.read(scope, () -> reading.apply(standpoint));
        name(standpoint, response);
        return answer;
    }

    /** The moment asked for, for a second look from another moment; refuses as a reading does. */
    public Standpoint standpoint(AskedMoment asked) {
        return Standpoint.of(resolver.resolve(asked.per(), asked.posisi(), asked.setelah()), clock.instant(), zone);
    }

    private static void name(Standpoint standpoint, HttpServletResponse response) {
        response.setHeader(POSITION_HEADER, Long.toString(standpoint.position()));
        CacheControl caching = standpoint.moment().finalForEver()
                ? CacheControl.maxAge(FINAL_FOR).cachePrivate()
                : CacheControl.noCache().cachePrivate();
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching.getHeaderValue());
    }
}
