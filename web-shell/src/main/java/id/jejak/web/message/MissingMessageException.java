package id.jejak.web.message;

/**
 * A text was asked for that no bundle holds.
 *
 * <p>Deliberately no {@code NoSuchMessageException}: Thymeleaf catches that one and prints the key between question
 * marks on the page.
 */
public final class MissingMessageException extends IllegalStateException {
    /** Names the key that is missing. */
    public MissingMessageException(String key) {
        super("no message bundle holds the key '" + key + "'");
    }
}
