package id.jejak.web.message;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells requests of people, who want a page, from those of programs, who want data. */
public final class WantedAnswer {
    private WantedAnswer() {}

    /** Whether the request comes from a browser and wants a page, or (by htmx) a part of one. */
    public static boolean isPage(HttpServletRequest request) {
        String path = originalPath(request);
        if (path.startsWith("/api/") || path.endsWith(".json")) {
            return false;
        }
        return request.getHeader("HX-Request") != null || acceptsHtml(request);
    }

    private static boolean acceptsHtml(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream()
                    .anyMatch(type -> !type.isWildcardType()
                            && (type.isCompatibleWith(MediaType.TEXT_HTML)
                                    || type.isCompatibleWith(MediaType.APPLICATION_XHTML_XML)));
        } catch (InvalidMediaTypeException malformed) {
            // What cannot be read cannot name a page.
            return false;
        }
    }

    private static String originalPath(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.substring(Math.min(request.getContextPath().length(), path.length()));
    }
}
