package id.jejak.kernel.language;

import java.util.List;

/** A value that its type does not allow. The code names the message that explains it to a person. */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** The code is a message key below {@code value.}, the arguments are what was given and what is allowed. */
    public InvalidValueException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Message key without its prefix, such as {@code nip}. */
    public String code() {
        return code;
    }

    /** What fills the message's places. */
    public List<Object> arguments() {
        return arguments;
    }
}
