package id.jejak.web.security;

import id.jejak.web.problem.ErrorAddress;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.ShellProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser send.
 *
 * <p>Browsers say where a request comes from, in {@code Sec-Fetch-Site} or at least {@code Origin}. A request with
 * neither comes from a program, which nobody can trick into sending it.
 */
public final class CrossSiteFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        Refusal refusal = Refusal.of(ShellProblem.CROSS_SITE);
        ErrorAddress.leave(request, refusal);
        response.sendError(refusal.status());
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || authority(origin).equals(host(request));
    }

    private static String host(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host == null ? "" : withoutDefaultPort(host);
    }

    /** Host and port of an origin; a question mark for the opaque origin "null", which equals no host. */
    private static String authority(String origin) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority == null ? "?" : withoutDefaultPort(authority);
        } catch (URISyntaxException malformed) {
            return "?";
        }
    }

    /** The scheme may have been ended by a proxy, so both default ports count as none. */
    private static String withoutDefaultPort(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
