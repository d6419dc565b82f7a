package id.jejak.web.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The language of an answer.
 *
 * <p>{@code ?bahasa=en} (or {@code id}) always decides. Programs are also heard by their {@code Accept-Language}. A
 * page is not: many an office's browser was installed in English, and its readers still write Indonesian reports.
 */
public final class RequestLanguage implements LocaleResolver {
    private static final String PARAMETER = "bahasa";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languageOf(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language stands in each request and is not kept");
    }

    private static Language languageOf(HttpServletRequest request) {
        String asked = asked(request);
        if (asked != null) {
            return Language.of(Locale.forLanguageTag(asked));
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted == null || WantedAnswer.isPage(request) ? Language.INDONESIAN : preferred(accepted);
    }

    /** A form repeats in its body what its address asked for; of a body that cannot be read the address still tells. */
    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter(PARAMETER);
        } catch (InvalidParameterException unreadable) {
            return UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .getFirst(PARAMETER);
        }
    }

    private static Language preferred(String acceptLanguage) {
        try {
            List<Locale> supported = List.of(Language.INDONESIAN.locale(), Language.ENGLISH.locale());
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), supported);
            return best == null ? Language.INDONESIAN : Language.of(best);
        } catch (IllegalArgumentException malformed) {
            // A header that cannot be read asks for nothing.
            return Language.INDONESIAN;
        }
    }
}
