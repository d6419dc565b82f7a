package id.jejak.query.projection;

/** A schema with a full set of the views' tables. */
public record ViewsSchema(String name) {
    /** What is read, and what the projections write. */
    public static final ViewsSchema LIVE = new ViewsSchema("views");

    /** Refuses what would have to be quoted. */
    public ViewsSchema {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not the name of a schema: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
