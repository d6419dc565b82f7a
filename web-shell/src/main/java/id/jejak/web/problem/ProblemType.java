package id.jejak.web.problem;

/**
 * A kind of refusal. What a part of the program can refuse stands in an enum of its own, which a bean of
 * {@link ProblemTypes} lists, so that each kind has its page.
 */
public interface ProblemType {
    /** All that is known of it. */
    Described described();

    /** Stable name, lower-case words with hyphens, such as {@code month-handed-in}; programs branch on it. */
    default String code() {
        return described().code();
    }

    /** HTTP status of the answer, 400 to 599. */
    default int status() {
        return described().status();
    }

    /** Key of the sentence that says what was asked, what the limit is and what is left. */
    default String messageKey() {
        return described().messageKey();
    }

    /** What a kind of refusal is: see the methods of the same names. */
    record Described(String code, int status, String messageKey) {}
}
