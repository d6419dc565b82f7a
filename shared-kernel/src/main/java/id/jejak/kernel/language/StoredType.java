package id.jejak.kernel.language;

/** Name and revision under which an event is stored. */
public record StoredType(String name, int revision) {}
