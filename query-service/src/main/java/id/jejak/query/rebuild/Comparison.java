package id.jejak.query.rebuild;

import id.jejak.query.projection.Meanwhile;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.VersionedTable;
import id.jejak.query.projection.ViewsSchema;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the live views with those built anew, as they stood at positions of the log: digests of the rows that held at
 * each, and of all versions up to the last one. A later event changes none of this: it begins versions after it, and ends
 * others after it.
 */
final class Comparison {
    private static final int POSITIONS = 10;
    private static final int EXAMPLES = 5;
    /** Mixed, since the hash of a record adds up those of its columns: rows that swap a value could keep their sum. */
    private static final String ROW_HASH = "hashint8extended(0, hash_record_extended(ROW(%s), 0))";

    private static final String CAPPED = "CASE WHEN to_position > %1$d THEN 9223372036854775807 ELSE to_position END";
    /**
     * A row holds at the positions from one index up to another, so rows are summed by these two, not once for each
     * position. Order does not matter to a sum, so no sorting is needed. OFFSET keeps PostgreSQL from putting the hash in at
     * each of its uses, which would hash a row several times.
     */
    private static final String SUMS = """
            SELECT width_bucket(from_position - 1, %1$s) AS first, width_bucket(to_position - 1, %1$s) AS beyond,
                   count(*) AS versions, sum(row_hash) AS held, sum(hashint8extended(%2$s, row_hash)) AS whole
              FROM (SELECT from_position, to_position, %3$s AS row_hash
                      FROM %4$s WHERE from_position <= %5$d OFFSET 0) AS version
             GROUP BY first, beyond""";

    private static final String VERSIONS = """
            SELECT concat_ws(' ', %2$s) || ' @' || from_position AS version,
                   hashint8extended(%5$s, %3$s) AS row_hash
              FROM %1$s WHERE from_position <= %4$d""";
    private static final String DIFFERING = """
            SELECT count(*) FILTER (WHERE anew.version IS NULL) AS only_live,
                   count(*) FILTER (WHERE live.version IS NULL) AS only_anew,
                   count(*) FILTER (WHERE live.version = anew.version) AS otherwise,
                   sum(hashtextextended(concat_ws('|', live.version, live.row_hash, anew.version, anew.row_hash), 0))::text
                     AS digest,
                   (array_agg(coalesce(live.version, anew.version) ORDER BY coalesce(live.version, anew.version)))[1:%3$d]
                     AS examples
              FROM (%1$s) AS live FULL JOIN (%2$s) AS anew ON anew.version = live.version
             WHERE live.row_hash IS DISTINCT FROM anew.row_hash""";

    private final DataSource owner;
    private final ViewsSchema anew;

    Comparison(DataSource owner, ViewsSchema anew) {
        this.owner = owner;
        this.anew = anew;
    }

    /**
     * What was compared.
     *
     * @param digest identifies the differences, not what agrees
     */
    record Result(List<TableDifference> differences, String digest) {}

    /** Compares each projection's tables up to its position. */
    Result compare(Map<Projection, Long> upTo) {
        List<TableDifference> differences = new ArrayList<>();
        Map<String, String> digests = new TreeMap<>();
        upTo.forEach((projection, last) -> {
            for (VersionedTable table : projection.tables()) {
                List<Long> positions = positions(last);
                CompletableFuture<List<RowSum>> live =
                        CompletableFuture.supplyAsync(() -> digests(table, ViewsSchema.LIVE, positions, last));
                List<RowSum> built = digests(table, anew, positions, last);
                List<RowSum> found = Meanwhile.joined(live);
                if (!found.equals(built)) {
                    List<Long> at = new ArrayList<>();
                    for (int i = 0; i < positions.size(); i++) {
                        if (!found.get(i).equals(built.get(i))) {
                            at.add(positions.get(i));
                        }
                    }
                    differences.add(difference(table, projection, at, last, digests));
                }
            }
        });
        return new Result(differences, sha256(digests.toString()));
    }

    /** Ten, spread evenly, the last one being the last; fewer over fewer events. */
    static List<Long> positions(long last) {
        List<Long> positions = new ArrayList<>();
        for (int i = 1; i <= POSITIONS; i++) {
            long position = last / POSITIONS * i + last % POSITIONS * i / POSITIONS;
            if (position > 0 && !positions.contains(position)) {
                positions.add(position);
            }
        }
        return positions;
    }

    /** One for each position, and one for all versions. */
    private List<RowSum> digests(VersionedTable table, ViewsSchema schema, List<Long> positions, long last) {
        List<RowSum> sums = new ArrayList<>(Collections.nCopies(positions.size() + 1, RowSum.NOTHING));
        String question = SUMS.formatted(
                "ARRAY" + positions + "::bigint[]", CAPPED.formatted(last), hash(table), table.in(schema), last);
        JdbcClient.create(owner).sql(question).query(row -> {
            long versions = row.getLong("versions");
            RowSum held = new RowSum(versions, row.getBigDecimal("held"));
            for (int i = row.getInt("first"); i < row.getInt("beyond"); i++) {
                sums.set(i, sums.get(i).plus(held));
            }
            sums.set(
                    positions.size(),
                    sums.get(positions.size()).plus(new RowSum(versions, row.getBigDecimal("whole"))));
        });
        return sums;
    }

    /** How many rows, and the sum of their hashes. */
    private record RowSum(long rows, BigDecimal hashes) {
        private static final RowSum NOTHING = new RowSum(0, BigDecimal.ZERO);

        private RowSum plus(RowSum other) {
            return new RowSum(rows + other.rows, hashes.add(other.hashes));
        }
    }

    private TableDifference difference(
            VersionedTable table, Projection projection, List<Long> at, long last, Map<String, String> digests) {
        return JdbcClient.create(owner)
                .sql(DIFFERING.formatted(
                        versions(table, ViewsSchema.LIVE, last), versions(table, anew, last), EXAMPLES))
                .query((row, number) -> {
                    digests.put(table.name(), String.valueOf(row.getString("digest")));
                    return new TableDifference(
                            table.name(),
                            projection.name(),
                            at,
                            row.getLong("only_live"),
                            row.getLong("only_anew"),
                            row.getLong("otherwise"),
                            examples(
                                    row.getArray("examples") == null
                                            ? null
                                            : (String[])
                                                    row.getArray("examples").getArray()));
                })
                .single();
    }

    private static List<String> examples(String @Nullable [] found) {
        return found == null ? List.of() : List.of(found);
    }

    private static String versions(VersionedTable table, ViewsSchema schema, long last) {
        return VERSIONS.formatted(
                table.in(schema),
                table.keyColumns().stream().collect(Collectors.joining(", ")),
                hash(table),
                last,
                CAPPED.formatted(last));
    }

    private static String hash(VersionedTable table) {
        return ROW_HASH.formatted(String.join(", ", table.lastingValues()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
