package id.jejak.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    private static final Actor HEAD = new Actor("198605262010012036", "MULIANI", Role.SECTION_HEAD);

    @Test
    void the_same_account_and_key_are_the_same_command_whatever_the_role() {
        Actor asCamat = new Actor(HEAD.id(), HEAD.name(), Role.CAMAT);
        assertThat(new IdempotencyKey("k-1").commandId(HEAD)).isEqualTo(new IdempotencyKey("k-1").commandId(asCamat));
    }

    @Test
    void another_account_or_key_is_another_command() {
        Actor other = new Actor("operator", "Operator", Role.OPERATOR);
        assertThat(new IdempotencyKey("k-1").commandId(HEAD))
                .isNotEqualTo(new IdempotencyKey("k-1").commandId(other))
                .isNotEqualTo(new IdempotencyKey("k-2").commandId(HEAD));
        assertThat(new IdempotencyKey("b").commandId(new Actor("a", "A", Role.OPERATOR)))
                .isNotEqualTo(new IdempotencyKey("ab").commandId(new Actor("aa", "A", Role.OPERATOR)));
    }

    @Test
    void the_command_id_is_a_uuid_of_version_8() {
        assertThat(new IdempotencyKey("k-1").commandId(HEAD)).satisfies(id -> {
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "é", "a\n"})
    void refuses_keys_with_anything_invisible_or_foreign(String key) {
        assertThatThrownBy(() -> new IdempotencyKey(key)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void takes_200_characters_and_no_more() {
        assertThat(new IdempotencyKey("k".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new IdempotencyKey("k".repeat(201))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void fresh_keys_differ() {
        assertThat(IdempotencyKey.fresh()).isNotEqualTo(IdempotencyKey.fresh());
    }

    @Test
    void a_digest_tells_requests_apart_but_not_the_order_of_a_forms_fields() {
        assertThat(RequestDigest.of("c", Map.of("a", "1", "b", "2")))
                .isEqualTo(RequestDigest.of("c", Map.of("b", "2", "a", "1")))
                .isNotEqualTo(RequestDigest.of("c", Map.of("a", "12", "b", "")))
                .isNotEqualTo(RequestDigest.of("d", Map.of("a", "1", "b", "2")));
    }
}
