package id.jejak.query.projection;

import static id.jejak.query.projection.VersionedTable.Type.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fold by COPY leaves the rows that the projections' own writer leaves, however little memory it has. */
class ViewsFoldTest {
    private static final AtomicInteger FOLDS = new AtomicInteger();
    private static final VersionedTable THINGS = VersionedTable.ofKecamatan("office_section")
            .key("section", TEXT)
            .value("name", TEXT)
            .value("kind", TEXT)
            .build();
    private static final Scope OWNER = Scope.of(new id.jejak.kernel.organization.KecamatanCode("73.24.10"));

    private static ViewsDatabase database;

    @BeforeAll
    static void open() {
        database = new ViewsDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** What an event of these tests does. */
    private record Happening(List<RowChange> changes) {}

    private static final class Happenings implements Projection {
        @Override
        public String name() {
            return "happenings";
        }

        @Override
        public List<VersionedTable> tables() {
            return List.of(THINGS);
        }

        @Override
        public Translations translations() {
            return new Translations().on(Happening.class, Happening::changes);
        }
    }

    private static final List<Projection> PROJECTIONS = List.of(new Happenings());

    private static List<RecordedEvent> recorded(List<List<RowChange>> happenings) {
        List<RecordedEvent> events = new ArrayList<>();
        happenings.forEach(changes -> events.add(ViewsDatabase.recorded(events.size() + 1, new Happening(changes))));
        return events;
    }

    @SafeVarargs
    private static List<RecordedEvent> recorded(List<RowChange>... happenings) {
        return recorded(List.of(happenings));
    }

    private static ViewsSchema fold(List<RecordedEvent> events, long heldBytes) {
        return Folds.fold(database, "fold_" + FOLDS.incrementAndGet(), PROJECTIONS, events, 3, heldBytes);
    }

    private static RowChange open(String key, String name) {
        return THINGS.open(OWNER, List.of(key), name, "x");
    }

    private static RowChange put(String key, String name) {
        return THINGS.put(OWNER, List.of(key), name, "x");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_500, 5_000, 1L << 30})
    void random_changes_leave_the_same_rows(long heldBytes) {
        for (int seed = 1; seed <= 5; seed++) {
            List<RecordedEvent> events = recorded(possible(new Random(seed)));
            ViewsSchema written = new ViewsSchema("written_" + FOLDS.incrementAndGet());
            ViewsMigration.create(database.database().superuser(), written);
            database.apply(PROJECTIONS.get(0), events, 7, written);
            assertThat(Folds.rows(database, fold(events, heldBytes), PROJECTIONS))
                    .as("seed %d", seed)
                    .isEqualTo(Folds.rows(database, written, PROJECTIONS));
        }
    }

    /** Every kind of change, each where it may be. */
    private static List<List<RowChange>> possible(Random random) {
        List<List<RowChange>> happenings = new ArrayList<>();
        List<String> inForce = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String fresh = "k" + random.nextInt(25);
            String known = inForce.isEmpty() ? null : inForce.get(random.nextInt(inForce.size()));
            int kind = random.nextInt(20);
            if (kind == 0) {
                happenings.add(List.of(THINGS.closeAll(OWNER, List.of()), open(fresh, "after all " + i)));
                inForce.clear();
                inForce.add(fresh);
            } else if (kind < 8 && !inForce.contains(fresh)) {
                happenings.add(List.of(open(fresh, "tab\tline\nback\\slash\r \\N " + i)));
                inForce.add(fresh);
            } else if (kind < 12) {
                happenings.add(List.of(put(fresh, "put " + i)));
                inForce.remove(fresh);
                inForce.add(fresh);
            } else if (kind < 15 && known != null) {
                happenings.add(List.of(THINGS.replace(OWNER, List.of(known), "replaced " + i, "y")));
            } else if (kind < 17 && known != null) {
                happenings.add(List.of(THINGS.close(OWNER, List.of(known))));
                inForce.remove(known);
            } else if (known != null) {
                happenings.add(List.of(THINGS.require(OWNER, List.of(known)), put("other" + known, "beside " + i)));
                inForce.remove("other" + known);
                inForce.add("other" + known);
            }
        }
        return happenings;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 30})
    void a_row_that_had_to_be_in_force_and_was_not_is_an_error(long heldBytes) {
        List<RecordedEvent> closedTwice = recorded(
                List.of(open("a", "1")),
                List.of(open("b", "1")),
                List.of(open("c", "1")),
                List.of(THINGS.close(OWNER, List.of("a"))),
                List.of(THINGS.close(OWNER, List.of("a"))));
        assertThatThrownBy(() -> fold(closedTwice, heldBytes))
                .isInstanceOf(MissingRowException.class)
                .hasMessageContaining("73.24.10")
                .hasMessageContaining("a")
                .hasMessageContaining("5");
        List<RecordedEvent> required = recorded(
                List.of(open("a", "1")),
                List.of(open("b", "1")),
                List.of(open("c", "1")),
                List.of(THINGS.require(OWNER, List.of("d"))));
        assertThatThrownBy(() -> fold(required, heldBytes)).isInstanceOf(MissingRowException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 30})
    void a_key_that_is_opened_twice_is_an_error(long heldBytes) {
        List<RecordedEvent> twice = recorded(
                List.of(open("a", "1")), List.of(open("b", "1")), List.of(open("c", "1")), List.of(open("a", "2")));
        assertThatThrownBy(() -> fold(twice, heldBytes))
                .isInstanceOf(heldBytes == 0 ? FoldFailedException.class : IllegalStateException.class)
                .hasStackTraceContaining(heldBytes == 0 ? "is duplicated" : "Already in force");
    }

    @Test
    void a_folded_schema_is_made_as_the_live_one_is() {
        ViewsSchema folded = fold(recorded(List.of(open("a", "1"))), 0);
        assertThat(Folds.shape(database, folded))
                .isEqualTo(Folds.shape(database, ViewsSchema.LIVE))
                .hasSizeGreaterThan(100);
    }
}
