package id.jejak.command.founding;

import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dated history from any number of files, merged by time. A file holds one JSON object a line: {@code at} (ISO-8601
 * with an offset), {@code actor} (id, name, role), {@code command} (wire name) and {@code body} (the command's fields).
 */
public final class FoundingHistory {
    private static final Set<String> FIELDS = Set.of("at", "actor", "command", "body");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<FoundingEntry> entries = new ArrayList<>();

    /**
     * Adds a file.
     *
     * @param name identifies its lines in messages and in the commands' keys; keep it when an import is run again
     * @throws FoundingException when a line is not what it should be
     */
    public FoundingHistory add(String name, InputStream file) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                entries.add(entry(name, number, line));
            }
        }
        return this;
    }

    /** All entries, oldest first; of one moment in the order in which the files and lines came. */
    List<FoundingEntry> inOrder() {
        return entries.stream().sorted(Comparator.comparing(FoundingEntry::at)).toList();
    }

    private static FoundingEntry entry(String file, int number, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            Set<String> given = new TreeSet<>(json.propertyNames());
            if (!given.equals(FIELDS)) {
                throw new FoundingException(file, number, "it has the fields " + given + " instead of " + FIELDS, null);
            }
            return new FoundingEntry(
                    file,
                    number,
                    OffsetDateTime.parse(json.get("at").stringValue()).toInstant(),
                    actor(json.get("actor")),
                    json.get("command").stringValue(),
                    json.get("body"));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new FoundingException(file, number, e.getMessage(), e);
        }
    }

    private static Actor actor(JsonNode json) {
        return new Actor(
                json.required("id").stringValue(),
                json.required("name").stringValue(),
                Role.ofStored(json.required("role").stringValue()));
    }
}
