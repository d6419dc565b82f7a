package id.jejak.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableDatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "57P01", "57P03", "58030"})
    void a_connection_that_broke_and_a_server_that_is_not_up_are_away(String state) {
        assertThat(isBehind(new SQLException("away", state))).isTrue();
    }

    @Test
    void a_pool_without_a_connection_to_give_is_away() {
        assertThat(isBehind(new SQLTransientConnectionException("timed out"))).isTrue();
    }

    /** What rolls back a transaction over a broken connection gets this, and hides why it rolls back. */
    @Test
    void a_connection_that_the_pool_closed_meanwhile_is_away() {
        assertThat(isBehind(new SQLException("Connection is closed"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42703", "22P02"})
    void an_error_of_the_program_is_none_of_them(String state) {
        assertThat(isBehind(new SQLException("wrong", state))).isFalse();
        assertThat(UnreachableDatabase.isBehind(new IllegalStateException("wrong")))
                .isFalse();
    }

    private static boolean isBehind(SQLException error) {
        return UnreachableDatabase.isBehind(new IllegalStateException("A page was read", error));
    }
}
