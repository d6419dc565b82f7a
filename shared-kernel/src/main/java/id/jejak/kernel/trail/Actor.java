package id.jejak.kernel.trail;

import id.jejak.kernel.language.InvalidValueException;

/**
 * The person who acts.
 *
 * @param id a NIP (18 digits), an account name, or {@link SourceGap#NOT_STATED} in an import
 * @param name as shown in the trail
 * @param role in what role
 */
public record Actor(String id, String name, Role role) {
    /** Refuses blanks. */
    public Actor {
        if (id.isBlank()) {
            throw new InvalidValueException("actor.id");
        }
        if (name.isBlank()) {
            throw new InvalidValueException("actor.name");
        }
    }
}
