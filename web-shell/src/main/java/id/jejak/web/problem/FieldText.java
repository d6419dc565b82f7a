package id.jejak.web.problem;

/** One field's complaint in the reader's language. */
public record FieldText(String field, String text) {}
