package id.jejak.web.message;

import java.util.Locale;

/** The languages in which Jejak speaks to people. */
public enum Language {
    /** The language of screens and documents, and of everybody who asks for none. */
    INDONESIAN("id"),
    /** For developers and foreign readers who ask for it. */
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale under which messages of this language are kept. */
    public Locale locale() {
        return locale;
    }

    /** The language of a locale: English for any English one, Indonesian for every other. */
    public static Language of(Locale locale) {
        return ENGLISH.locale.getLanguage().equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }
}
