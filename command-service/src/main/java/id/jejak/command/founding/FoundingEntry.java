package id.jejak.command.founding;

import id.jejak.kernel.trail.Actor;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One command of a founding history.
 *
 * @param file name of the file that it stands in
 * @param line its line there, from 1
 * @param at when it is to be recorded
 * @param actor who acted, as far as the source says
 * @param command wire name, such as {@code record-monthly-realization}
 * @param body its fields
 */
record FoundingEntry(String file, int line, Instant at, Actor actor, String command, JsonNode body) {
    /** The same for every run, so that an interrupted import goes on where it stopped. */
    String key() {
        return "founding:" + file + ":" + line;
    }
}
