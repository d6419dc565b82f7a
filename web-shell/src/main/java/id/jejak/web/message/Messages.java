package id.jejak.web.message;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The messages of all modules on the classpath together.
 *
 * <p>Every text is a {@code MessageFormat} pattern, also one without arguments, so an apostrophe is always doubled.
 * Arguments arrive in the pattern as finished text (see {@link MessageArgument}): a pattern names them {@code {0}},
 * never {@code {0,number}}, whose outcome would follow the JDK's locale data.
 */
public final class Messages extends ResourceBundleMessageSource {

    /** Joins the bundles; where two hold the same key the first one wins, so keys start with their module's area. */
    public Messages(Collection<MessageBundle> bundles) {
        setBasenames(bundles.stream().map(MessageBundle::basename).distinct().toArray(String[]::new));
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setDefaultLocale(Language.INDONESIAN.locale());
        setAlwaysUseMessageFormat(true);
    }

    /**
     * The text of a key in a language.
     *
     * @throws MissingMessageException when no bundle holds the key
     */
    public String text(Language language, String key, Object... arguments) {
        return getMessage(key, arguments, language.locale());
    }

    /** Whether some bundle holds the key in that language. */
    public boolean has(Language language, String key) {
        return !getMessage(key, null, "", language.locale()).isEmpty();
    }

    @Override
    protected @Nullable String getDefaultMessage(String code) {
        throw new MissingMessageException(code);
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, Locale locale) {
        Object[] resolved = super.resolveArguments(arguments, locale);
        Object[] texts = new Object[resolved.length];
        Language language = Language.of(locale);
        for (int index = 0; index < resolved.length; index++) {
            texts[index] = MessageArgument.textOf(resolved[index], language);
        }
        return texts;
    }
}
