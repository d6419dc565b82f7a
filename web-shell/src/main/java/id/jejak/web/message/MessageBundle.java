package id.jejak.web.message;

/**
 * One module's messages. Declare it as a bean beside the pages that use it.
 *
 * @param basename where the bundle lies on the classpath, without language and ending, such as {@code messages/shell}
 *     for {@code messages/shell_id.properties} and {@code messages/shell_en.properties}
 */
public record MessageBundle(String basename) {}
