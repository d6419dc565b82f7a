package id.jejak.eventlog;

import java.util.Map;

/**
 * Passwords that the database roles get when they are created; a role that exists keeps its own.
 *
 * @param owner of {@code jejak_owner}
 * @param appender of {@code jejak_appender}
 * @param projector of {@code jejak_projector}
 * @param reader of {@code jejak_reader}
 * @param archivist of {@code jejak_archivist}
 */
public record RolePasswords(String owner, String appender, String projector, String reader, String archivist) {

    /** For an embedded database that only its own process reaches: every role's password is {@code jejak}. */
    public static RolePasswords embedded() {
        return new RolePasswords("jejak", "jejak", "jejak", "jejak", "jejak");
    }

    Map<String, String> placeholders() {
        return Map.of(
                "owner_password", quoted(owner),
                "appender_password", quoted(appender),
                "projector_password", quoted(projector),
                "reader_password", quoted(reader),
                "archivist_password", quoted(archivist));
    }

    private static String quoted(String password) {
        return password.replace("'", "''");
    }
}
