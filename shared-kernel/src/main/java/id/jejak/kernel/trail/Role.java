package id.jejak.kernel.trail;

import id.jejak.kernel.language.InvalidValueException;

/** In what role a person acts. */
public enum Role {
    OPERATOR("operator"),
    SECTION_HEAD("section-head"),
    SECRETARY("secretary"),
    CAMAT("camat"),
    PLANNER("planner"),
    INSPECTORATE("inspectorate"),
    ADMINISTRATOR("administrator"),
    /** The founding import speaking for itself, where the source names nobody. */
    FOUNDING_IMPORT("founding-import");

    private final String stored;

    Role(String stored) {
        this.stored = stored;
    }

    /** The name used in events and on the wire. */
    public String stored() {
        return stored;
    }

    /** The role of a stored name. */
    public static Role ofStored(String stored) {
        for (Role role : values()) {
            if (role.stored.equals(stored)) {
                return role;
            }
        }
        throw new InvalidValueException("role", stored);
    }
}
