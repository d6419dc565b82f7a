package id.jejak.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of running text, list or table between two headings. */
public sealed interface Block permits Block.Paragraph, Block.Items, Block.Note, Table {

    /** Selects the template fragment: {@code paragraph}, {@code items}, {@code note} or {@code table}. */
    String kind();

    /**
     * Running text.
     *
     * @param lead words set off in bold before the text, or null
     */
    record Paragraph(@Nullable String lead, String text) implements Block {
        /** Running text without a lead. */
        public Paragraph(String text) {
            this(null, text);
        }

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** A list; the marker says how its items are counted. */
    record Items(Marker marker, List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("A list without items has no place in a document");
            }
        }

        @Override
        public String kind() {
            return "items";
        }
    }

    /** How the items of a list are counted. */
    enum Marker {
        NUMBER,
        LETTER,
        BULLET
    }

    /** A remark in small type, below a table or at the end of a section. */
    record Note(String text) implements Block {
        @Override
        public String kind() {
            return "note";
        }
    }
}
