package id.jejak.web.problem;

import java.util.List;

/**
 * A kind of refusal explained, for its page.
 *
 * @param title what it is called
 * @param sentences what is said of it, with {@value #PLACE} for whatever differs from one time to the next
 * @param kind its {@link ProblemKind#key()}
 */
public record ProblemExplanation(String code, int status, String title, List<String> sentences, String kind) {
    /** Stands for a number, a date or a name. */
    static final String PLACE = "…";

    /** Copies the list. */
    public ProblemExplanation {
        sentences = List.copyOf(sentences);
    }

    /** Whether some sentence has a place for what differs. */
    public boolean hasPlaces() {
        return sentences.stream().anyMatch(sentence -> sentence.contains(PLACE));
    }
}
