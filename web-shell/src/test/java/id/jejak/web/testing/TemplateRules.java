package id.jejak.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for every template. A module's test asks for the breaches and expects none:
 *
 * <pre>{@code
 * assertThat(TemplateRules.hardCodedTexts(Path.of("src/main/resources/templates"))).isEmpty();
 * assertThat(TemplateRules.inlineCode(Path.of("src/main/resources/templates"))).isEmpty();
 * assertThat(TemplateRules.unknownKeys(Path.of("src/main/resources/templates"), keys)).isEmpty();
 * }</pre>
 */
public final class TemplateRules {
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]");
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label", "summary");
    private static final Set<String> WRITTEN_OUT =
            Set.of("th:text", "th:utext", "th:title", "th:alt", "th:placeholder", "th:aria-label");

    private TemplateRules() {}

    /**
     * Every text that a reader would see and that stands in a template instead of a message bundle.
     *
     * @throws IllegalArgumentException when the folder holds no template
     */
    public static List<String> hardCodedTexts(Path folder) {
        return findings(folder, new TextFinder());
    }

    /**
     * Every inline style, inline script and event handler; the content security policy would stop them.
     *
     * @throws IllegalArgumentException when the folder holds no template
     */
    public static List<String> inlineCode(Path folder) {
        return findings(folder, new CodeFinder());
    }

    /**
     * Every message key that a template spells out and that is not among the given ones.
     *
     * @throws IllegalArgumentException when the folder holds no template
     */
    public static List<String> unknownKeys(Path folder, Set<String> keys) {
        List<String> unknown = new ArrayList<>();
        for (Path template : templates(folder)) {
            KEY.matcher(read(template))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> unknown.add(template + ": " + key));
        }
        return unknown;
    }

    private static List<String> findings(Path folder, Finder finder) {
        for (Path template : templates(folder)) {
            finder.template = template.toString();
            try {
                new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(read(template), finder);
            } catch (ParseException unreadable) {
                throw new IllegalArgumentException("unreadable template " + template, unreadable);
            }
        }
        return finder.findings;
    }

    private static List<Path> templates(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            if (templates.isEmpty()) {
                throw new IllegalArgumentException("no template below " + folder.toAbsolutePath());
            }
            return templates;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private abstract static class Finder extends AbstractSimpleMarkupHandler {
        final List<String> findings = new ArrayList<>();
        String template = "";

        abstract void element(String name, Map<String, String> attributes, int line);

        void found(int line, String what) {
            findings.add(template + ":" + line + ": " + what.strip());
        }

        @Override
        public void handleStandaloneElement(
                String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            element(name, attributes == null ? Map.of() : attributes, line);
        }

        @Override
        public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
            element(name, attributes == null ? Map.of() : attributes, line);
        }
    }

    private static final class TextFinder extends Finder {
        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            String text = INLINED.matcher(new String(buffer, offset, length)).replaceAll("");
            if (LETTER.matcher(text.replaceAll("&\\w+;", "")).find()) {
                found(line, text);
            }
        }

        @Override
        void element(String name, Map<String, String> attributes, int line) {
            attributes.forEach((attribute, value) -> {
                if (value == null) {
                    return;
                }
                boolean button = attribute.equals("value") && "submit".equals(attributes.get("type"));
                if ((READ_ALOUD.contains(attribute) || button)
                        && LETTER.matcher(value).find()) {
                    found(line, value);
                }
                if (WRITTEN_OUT.contains(attribute) && hasLiteralWords(value)) {
                    found(line, value);
                }
            });
        }

        private static boolean hasLiteralWords(String expression) {
            String outside = EXPRESSION.matcher(expression).replaceAll("");
            return QUOTED.matcher(outside).results().anyMatch(match -> LETTER.matcher(match.group())
                    .find());
        }
    }

    private static final class CodeFinder extends Finder {
        @Override
        void element(String name, Map<String, String> attributes, int line) {
            if (name.equals("style")) {
                found(line, "<style>");
            }
            if (name.equals("script") && !attributes.containsKey("src") && !attributes.containsKey("th:src")) {
                found(line, "<script> without src");
            }
            attributes.keySet().stream()
                    .filter(attribute -> attribute.replaceFirst("^th:", "").matches("style|styleappend|on\\w+|hx-on.*"))
                    .forEach(attribute -> found(line, attribute));
        }
    }
}
