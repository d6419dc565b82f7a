package id.jejak.web.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What has to hold for every bundle of messages. A module's test asks for the breaches and expects none:
 *
 * <pre>{@code assertThat(MessageRules.breaches("messages/section")).isEmpty();}</pre>
 */
public final class MessageRules {
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern FORMATTED_PLACEHOLDER = Pattern.compile("\\{\\d+\\s*,");

    private MessageRules() {}

    /**
     * Everything wrong with a bundle, in sentences: a key in one language only, an empty text, a lone apostrophe
     * (which a message pattern swallows), a placeholder that one language lacks or that formats by the JDK's locale
     * data, a pattern that cannot be read.
     *
     * @throws IllegalArgumentException when a language's file is missing or holds nothing
     */
    public static List<String> breaches(String basename) {
        Properties indonesian = load(basename + "_id.properties");
        Properties english = load(basename + "_en.properties");
        List<String> breaches = new ArrayList<>();
        Set<String> keys = new TreeSet<>(indonesian.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (String key : keys) {
            String inIndonesian = indonesian.getProperty(key);
            String inEnglish = english.getProperty(key);
            if (inIndonesian == null || inEnglish == null) {
                breaches.add(key + " is missing in " + (inIndonesian == null ? "Indonesian" : "English"));
                continue;
            }
            breachesOfText(key, inIndonesian, breaches);
            breachesOfText(key, inEnglish, breaches);
            if (!placeholders(inIndonesian).equals(placeholders(inEnglish))) {
                breaches.add(key + " has other placeholders in Indonesian than in English");
            }
        }
        return breaches;
    }

    /** All keys of a bundle. */
    public static Set<String> keys(String basename) {
        return load(basename + "_id.properties").stringPropertyNames();
    }

    private static void breachesOfText(String key, String text, List<String> breaches) {
        if (text.isBlank()) {
            breaches.add(key + " is empty");
        }
        if (LONE_APOSTROPHE.matcher(text).find()) {
            breaches.add(key + " has a lone apostrophe; write two: " + text);
        }
        if (FORMATTED_PLACEHOLDER.matcher(text).find()) {
            breaches.add(key + " formats its argument itself; write {0} alone: " + text);
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException unreadable) {
            breaches.add(key + " is no readable pattern: " + unreadable.getMessage());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = MessageRules.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file of messages: " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        if (properties.isEmpty()) {
            throw new IllegalArgumentException("a file without messages: " + name);
        }
        return properties;
    }
}
