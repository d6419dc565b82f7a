package id.jejak.web.problem;

/**
 * A kind of refusal. What a part of the program can refuse stands in an enum of its own, which a bean of
 * {@link ProblemTypes} lists, so that each kind has its page.
 */
public interface ProblemType {
    /** Stable name, lower-case words with hyphens, such as {@code realization-locked}; programs branch on it. */
    String code();

    /** HTTP status of the answer, 400 to 599. */
    int status();

    /** Key of the sentence that says what was asked, what the limit is and what is left. */
    String messageKey();
}
