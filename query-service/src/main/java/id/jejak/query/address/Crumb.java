package id.jejak.query.address;

/** A page above the one shown, for the line that says where it is. */
public record Crumb(String text, String href) {}
