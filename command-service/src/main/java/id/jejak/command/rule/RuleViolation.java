package id.jejak.command.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command refused by one or more rules. Nothing was recorded. */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Broken> broken;

    /** Refused by all of these; the list is not empty. */
    public RuleViolation(List<Broken> broken) {
        super(broken.toString(), null, false, false);
        if (broken.isEmpty()) {
            throw new IllegalArgumentException("A violation names at least one rule");
        }
        this.broken = List.copyOf(broken);
    }

    /**
     * Refused by one rule.
     *
     * @param code stable name in kebab case; {@code rule.<code>} is its message
     * @param field JSON path of the command's field, such as {@code targets[2].target}; empty for the command as a whole
     * @param namesAndValues alternating names and values, in the order in which the message counts them from {@code {0}}
     */
    public static RuleViolation of(String code, String field, Object... namesAndValues) {
        return new RuleViolation(List.of(Broken.of(code, field, namesAndValues)));
    }

    /** Stable name of the first rule. */
    public String code() {
        return broken.get(0).code();
    }

    /** Field of the first rule. */
    public String field() {
        return broken.get(0).field();
    }

    /** The first rule's numbers, in the order of its message. */
    public Map<String, Object> arguments() {
        return broken.get(0).arguments();
    }

    /** Every rule that refused, in the order of the command's fields. */
    public List<Broken> all() {
        return broken;
    }

    /**
     * One rule that refused.
     *
     * @param arguments by name, in the order in which the message counts them; values are {@code Rupiah},
     *     {@code Quantity}, {@code Integer}, {@code LocalDate}, {@code YearMonth}, {@code Quarter} or text
     */
    public record Broken(String code, String field, Map<String, Object> arguments) {
        /** Keeps its own copy in the given order. */
        public Broken {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        /** From alternating names and values. */
        public static Broken of(String code, String field, Object... namesAndValues) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            return new Broken(code, field, arguments);
        }

        /** Key of its message. */
        public String messageKey() {
            return "rule." + code;
        }

        /** What fills the message's places, in order. */
        public List<Object> messageArguments() {
            return new ArrayList<>(arguments.values());
        }
    }
}
