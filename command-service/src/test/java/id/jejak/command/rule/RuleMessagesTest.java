package id.jejak.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule's code is a literal in the code, so that the literals of the features and the messages can be compared. */
class RuleMessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern INVALID_VALUE = Pattern.compile("new InvalidValueException\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Literals that are choices of a policy, not codes of a rule. */
    private static final Set<String> NO_CODES = Set.of(
            "command-context",
            "half-up",
            "national-holiday",
            "joint-leave",
            "two-targets-minus-realization",
            "target-over-realization");

    private static final List<String> PACKAGES =
            List.of("rule", "agreement", "plan", "realization", "budget", "reporting", "organization", "policy");

    private static Properties messages(String language) {
        String name = "/messages/rule_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(RuleMessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, Path... folders) {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    matcher.results().forEach(match -> found.add(match.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Set<String> codes() {
        Path command = Path.of("src/main/java/id/jejak/command");
        Path[] folders = PACKAGES.stream().map(command::resolve).toArray(Path[]::new);
        Set<String> codes = found(LITERAL, folders);
        codes.removeAll(NO_CODES);
        codes.addAll(List.of("plan-sum-differs", "plan-last-differs", "plan-mean-differs"));
        found(LITERAL, command.resolve("wire")).stream()
                .filter(literal -> literal.startsWith("value-"))
                .forEach(codes::add);
        found(INVALID_VALUE, command.resolve("wire"), Path.of("../shared-kernel/src/main/java"))
                .forEach(code -> codes.add("value-" + code.replace('.', '-')));
        return codes;
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    @Test
    void every_code_has_a_message_and_every_message_a_code() {
        Set<String> expected =
                codes().stream().map(code -> "rule." + code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(messages("id").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void both_languages_say_the_same_with_the_same_numbers() {
        Properties indonesian = messages("id");
        Properties english = messages("en");
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(indonesian.getProperty(key)));
        }
    }

    @Test
    void no_message_swallows_an_apostrophe_or_a_number() {
        for (String language : Arrays.asList("id", "en")) {
            Properties messages = messages(language);
            for (String key : messages.stringPropertyNames()) {
                String message = messages.getProperty(key);
                assertThat(message.replace("''", "")).as(key).doesNotContain("'");
                Object[] arguments = {"a0", "a1", "a2", "a3", "a4"};
                String said = new MessageFormat(message).format(arguments);
                places(message).forEach(place -> assertThat(said).as(key).contains("a" + place));
            }
        }
    }
}
