package id.jejak.command.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.junit.jupiter.api.Test;

class MemberEvolutionTest {
    private static final class Inner {
        private final List<Object> seen = new ArrayList<>();

        @EventSourcingHandler
        void evolve(String event) {
            seen.add(event);
        }

        @EventSourcingHandler
        void evolve(Integer event) {
            seen.add(event);
        }
    }

    private static final class Outer {
        @AggregateMember
        private final Inner inner = new Inner();

        private final List<Object> seen = new ArrayList<>();

        @EventSourcingHandler
        void evolve(Integer event) {
            assertThat(inner.seen).doesNotContain(event);
            if (event < 0) {
                throw new IllegalArgumentException("Not so little");
            }
            seen.add(event);
        }
    }

    private static final class Root {
        @AggregateMember
        private final Outer outer = new Outer();

        private final Inner noMember = new Inner();
    }

    @Test
    void each_member_evolves_by_what_it_has_a_method_for_before_its_own_members() {
        Root root = new Root();
        MemberEvolution.evolve(root, "a");
        MemberEvolution.evolve(root, 7);
        MemberEvolution.evolve(root, 7.5);
        assertThat(root.outer.seen).containsExactly(7);
        assertThat(root.outer.inner.seen).containsExactly("a", 7);
        assertThat(root.noMember.seen).isEmpty();
    }

    @Test
    void what_a_member_throws_is_thrown_as_it_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberEvolution.evolve(new Root(), -1))
                .withMessage("Not so little");
    }
}
