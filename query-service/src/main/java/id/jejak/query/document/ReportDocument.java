package id.jejak.query.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A formal report as a tree of ready strings, the same for every output format.
 *
 * <p>Renderers neither calculate nor format: each figure in here is already the text that people read.
 *
 * @param labels words that a renderer needs around the text
 * @param footNotes what the document rests on, shown below the signature
 */
public record ReportDocument(
        Metadata metadata,
        Labels labels,
        Cover cover,
        List<Chapter> chapters,
        Signature signature,
        List<String> footNotes) {

    public ReportDocument {
        chapters = List.copyOf(chapters);
        footNotes = List.copyOf(footNotes);
    }

    /**
     * What a file says about itself.
     *
     * @param author the office that issues the document
     * @param language BCP 47 tag of the text
     * @param identity names this state of this report, and nothing else does: the file's identifier is made from it
     * @param lastRecordedAt recording time of the last event that the document rests on; the only time in the file
     * @param templateVersion names the wording and the layout, such as {@code monthly-report/1}
     */
    public record Metadata(
            String title,
            String author,
            String subject,
            String language,
            String identity,
            Instant lastRecordedAt,
            String templateVersion) {}

    /**
     * Words around the text.
     *
     * @param contents heading of the list of contents
     * @param link what a screen reader says of a link from the contents to a heading
     * @param runningLeft head of every page, on the left
     * @param runningRight head of every page, on the right
     */
    public record Labels(String contents, String link, String runningLeft, String runningRight) {}

    /**
     * The first page.
     *
     * @param office lines of the letterhead, the highest office first
     * @param title lines of the title
     * @param subject what the report is about, below the title; may be empty
     * @param period the period's lines, at the foot of the page
     * @param status how far the report has come, when it is not handed in yet
     */
    public record Cover(
            List<String> office,
            List<String> title,
            List<String> subject,
            List<String> period,
            @Nullable String status) {
        public Cover {
            office = List.copyOf(office);
            title = List.copyOf(title);
            subject = List.copyOf(subject);
            period = List.copyOf(period);
        }
    }

    /**
     * A chapter.
     *
     * @param number such as {@code BAB I}
     * @param blocks what stands before the first section
     */
    public record Chapter(String number, String title, List<Block> blocks, List<Section> sections) {
        public Chapter {
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }

        /** The heading as one line, for contents and bookmarks. */
        public String heading() {
            return number + " " + title;
        }
    }

    /**
     * A section of a chapter.
     *
     * @param number such as {@code 1.1}
     */
    public record Section(String number, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        /** The heading as one line. */
        public String heading() {
            return number + " " + title;
        }
    }

    /**
     * Who signs, or why nobody does yet.
     *
     * @param placeAndDate such as {@code Kalaena, 3 Februari 2025}
     * @param post the post's title with what stands before it, such as {@code Plt. Camat Kalaena}
     * @param name the holder's name with titles, or null when the post has no holder on that date
     * @param credentials the lines below the name, or below the gap when there is no name
     * @param draft what stands in the place of the signature while the report is not handed in
     */
    public record Signature(
            String placeAndDate,
            String post,
            @Nullable String name,
            List<String> credentials,
            @Nullable String draft) {
        public Signature {
            Objects.requireNonNull(placeAndDate);
            credentials = List.copyOf(credentials);
        }
    }
}
