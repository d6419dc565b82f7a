package id.jejak.eventlog;

import id.jejak.eventlog.StoryEvent.LineAdded;
import id.jejak.kernel.language.EventMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds what the tests append: lines of stories. */
final class Story {
    static final EventSerializer SERIALIZER = StoryEvent.serializer();

    private Story() {}

    /** A new command that adds one line to a story. */
    static AppendRequest line(String story, long sequence) {
        return lines(UUID.randomUUID(), "body", story, sequence, 1, null);
    }

    static AppendRequest line(UUID commandId, String body, String story, long sequence) {
        return lines(commandId, body, story, sequence, 1, null);
    }

    static AppendRequest lines(String story, long sequence, int count) {
        return lines(UUID.randomUUID(), "body", story, sequence, count, null);
    }

    static AppendRequest imported(Instant recordingTime, String story, long sequence) {
        return lines(UUID.randomUUID(), "body", story, sequence, 1, recordingTime);
    }

    static byte[] digest(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static AppendRequest lines(
            UUID commandId, String body, String story, long sequence, int count, @Nullable Instant recordingTime) {
        List<NewEvent> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            LineAdded line = new LineAdded((int) sequence + n, "Baris ke-" + (sequence + n));
            events.add(SERIALIZER.newEvent(story, sequence + n, "Story", line, metadata(commandId)));
        }
        return new AppendRequest(commandId, digest(body), events, recordingTime);
    }

    static EventMetadata metadata(UUID commandId) {
        return new EventMetadata("teller", "Pencerita", "operator", commandId.toString(), "a test", null);
    }
}
