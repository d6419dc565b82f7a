package id.jejak.command;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the command side, under {@code jejak.command}.
 *
 * @param database where the log and what is kept lie
 * @param aggregateCacheSize most aggregates kept in memory
 * @param mostAttempts how often a command is decided anew when others overtake it
 * @param longestDecision after which a command is not decided anew, however often it was
 * @param retryAfter when a client that was told "busy" should come again
 * @param timeZone of the kabupaten
 */
@ConfigurationProperties("jejak.command")
public record CommandServiceProperties(
        @DefaultValue Database database,
        @DefaultValue("2000") long aggregateCacheSize,
        @DefaultValue("5") int mostAttempts,
        @DefaultValue("10s") Duration longestDecision,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("Asia/Makassar") ZoneId timeZone) {

    /**
     * One database, two roles.
     *
     * @param url JDBC address
     * @param appenderUser role that reads the log and may append to it
     * @param keeperUser role that keeps what was refused
     * @param connections most connections of each role; at least 4, since three are kept for the log's own use
     * @param silence how long a statement may go without any answer before its connection is given up
     * @param waitForLog how long a start waits for the database, and for the log that somebody else migrates
     * @param migration who brings the database up to date before the start
     */
    public record Database(
            @DefaultValue("jdbc:postgresql://localhost/jejak")
            String url,

            @DefaultValue("jejak_appender") String appenderUser,
            @DefaultValue("jejak") String appenderPassword,
            @DefaultValue("jejak_keeper") String keeperUser,
            @DefaultValue("jejak") String keeperPassword,
            @DefaultValue("10") int connections,
            @DefaultValue("10s") Duration silence,
            @DefaultValue("60s") Duration waitForLog,
            @DefaultValue Migration migration) {}

    /**
     * Makes roles, schemas and tables, or what is missing of them.
     *
     * @param user a superuser; empty where something else migrates
     * @param ownerPassword that {@code jejak_owner} gets when it is made; the roles of the read side likewise
     */
    public record Migration(
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("jejak") String ownerPassword,
            @DefaultValue("jejak") String projectorPassword,
            @DefaultValue("jejak") String readerPassword,
            @DefaultValue("jejak") String archivistPassword) {}
}
