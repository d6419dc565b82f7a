package id.jejak.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is known of rebuilds, where every node reads it and no rebuild replaces it. */
final class RebuildRecords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<TableDifference>> DIFFERENCES = new TypeReference<>() {};
    private static final String LAST =
            "SELECT r.*, %s AS running FROM kept.rebuild AS r ORDER BY number DESC LIMIT 1".formatted(RebuildLock.HELD);

    /** Said in the transaction of the switch: it is done if and only if that is committed. */
    static final String DONE = """
            UPDATE kept.rebuild SET outcome = 'DONE', ended_at = clock_timestamp(), seconds_left = NULL
             WHERE number = %d""";

    private final JdbcClient owner;
    private final JdbcClient projector;

    RebuildRecords(DataSource ownerRole, DataSource projectorRole) {
        this.owner = JdbcClient.create(ownerRole);
        this.projector = JdbcClient.create(projectorRole);
    }

    /** Its number. */
    long begin(String startedBy, int leftovers) {
        return owner.sql("""
                        INSERT INTO kept.rebuild (started_by, leftovers, phase) VALUES (?, ?, 'FOLDING')
                        RETURNING number""").params(startedBy, leftovers).query(Long.class).single();
    }

    void phase(long number, Phase phase) {
        owner.sql("UPDATE kept.rebuild SET phase = ?, seconds_left = NULL WHERE number = ?")
                .params(phase.name(), number)
                .update();
    }

    void progress(long number, FoldProgress progress) {
        owner.sql("""
                        UPDATE kept.rebuild
                           SET events = :events, events_total = :total, events_per_second = :rate, seconds_left = :left
                         WHERE number = :number""")
                .param("events", progress.events())
                .param("total", progress.eventsTotal())
                .param("rate", progress.eventsPerSecond())
                .param("left", progress.secondsLeft())
                .param("number", number)
                .update();
    }

    void end(long number, Outcome outcome, @Nullable String reason, @Nullable String detail) {
        owner.sql("""
                        UPDATE kept.rebuild
                           SET ended_at = clock_timestamp(), outcome = :outcome, reason = :reason, detail = :detail,
                               seconds_left = NULL
                         WHERE number = :number AND outcome IS NULL""")
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("detail", detail)
                .param("number", number)
                .update();
    }

    void differences(long number, Comparison.Result found) {
        owner.sql("UPDATE kept.rebuild SET differences = ?::jsonb, differences_digest = ? WHERE number = ?")
                .params(JSON.writeValueAsString(found.differences()), found.digest(), number)
                .update();
    }

    /** The latest; empty before the first. */
    Optional<RebuildState> last() {
        return projector.sql(LAST).query((row, number) -> state(row)).optional();
    }

    private static RebuildState state(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RebuildState(
                row.getLong("number"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("leftovers"),
                outcome == null && row.getBoolean("running"),
                Phase.valueOf(row.getString("phase")),
                row.getLong("events"),
                row.getLong("events_total"),
                row.getLong("events_per_second"),
                row.getObject("seconds_left", Long.class),
                moment(row),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"),
                row.getString("detail"),
                JSON.readValue(row.getString("differences"), DIFFERENCES),
                row.getString("differences_digest"));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return ended == null ? null : ended.toInstant();
    }
}
