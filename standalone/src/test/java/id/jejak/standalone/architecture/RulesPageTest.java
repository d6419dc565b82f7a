package id.jejak.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules leads to classes and tests that are there. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    /** The table's lines: the rule, the classes that hold it, the tests that say it. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Rule |"))
                .map(line -> line.substring(1).split("\\|"))
                .toList();
    }

    /** Sources of all modules by the name of their class, main or test. */
    private static Map<String, String> sources(String kind) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.toList()) {
                Path folder = module.resolve("src/" + kind + "/java");
                if (Files.isDirectory(folder)) {
                    read(folder, sources);
                }
            }
        }
        return sources;
    }

    private static void read(Path folder, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.merge(name, Files.readString(file), String::concat);
            }
        }
    }

    @Test
    void every_line_has_a_class_that_holds_the_rule_and_a_test_that_says_it() throws IOException {
        Map<String, String> main = sources("main");
        Map<String, String> tests = sources("test");
        assertThat(rows()).hasSizeGreaterThan(60).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(3);
            Matcher holding = NAMED.matcher(row[1]);
            assertThat(holding.results()).as(row[0]).isNotEmpty().allSatisfy(named -> assertThat(main)
                    .as(row[0])
                    .containsKey(named.group(1)));
            Matcher saying = NAMED.matcher(row[2]);
            assertThat(saying.results()).as(row[0]).isNotEmpty().allSatisfy(named -> assertThat(
                            tests.getOrDefault(named.group(1), ""))
                    .as(row[0] + ": " + named.group())
                    .contains("void " + named.group(2) + "("));
        });
    }
}
