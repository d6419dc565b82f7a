package id.jejak.command.dispatch;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was refused, for ever, dated by the database's clock. */
public final class RefusedCommands {
    private final JdbcClient keeper;

    /** Writes through the role {@code jejak_keeper}. */
    public RefusedCommands(DataSource keeper) {
        this.keeper = JdbcClient.create(keeper);
    }

    /**
     * Keeps one refusal, durably before it is answered.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not take it
     */
    public void keep(RefusedCommand refused) {
        keeper.sql("""
                        INSERT INTO kept.refused_command
                          (command_id, command, target, actor, actor_name, role, code, status, detail, request_digest)
                        VALUES (:commandId, :command, :target, :actor, :actorName, :role, :code, :status, :detail, :digest)
                        """)
                .param("commandId", refused.commandId())
                .param("command", refused.command())
                .param("target", refused.target())
                .param("actor", refused.actor().id())
                .param("actorName", refused.actor().name())
                .param("role", refused.actor().role().stored())
                .param("code", refused.code())
                .param("status", refused.status())
                .param("detail", refused.detail())
                .param("digest", refused.digest().bytes())
                .update();
    }
}
