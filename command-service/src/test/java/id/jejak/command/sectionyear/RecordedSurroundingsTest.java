package id.jejak.command.sectionyear;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule sees its surroundings as they are committed when it asks, though they are folded only when they have changed. */
class RecordedSurroundingsTest {
    private static final KabupatenCode LUWU_TIMUR = new KabupatenCode("73.24");
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");
    private static final Basis BASIS = new Basis("Keputusan", "1", "2025-05-01");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

    private final Map<String, List<Object>> streams = new HashMap<>();
    private final RecordedSurroundings surroundings =
            new RecordedSurroundings(aggregate -> streams.getOrDefault(aggregate, List.of()));

    @Test
    void what_is_adopted_meanwhile_holds_for_the_next_question() {
        assertThat(spending().spendingOn(MAY)).isEqualTo(SpendingRules.DEFAULT);
        adopt(new SpendingRules("sp2d", 25));
        assertThat(spending().spendingOn(MAY)).isEqualTo(new SpendingRules("sp2d", 25));
        adopt(new SpendingRules("spj", 20));
        assertThat(spending().spendingOn(MAY)).isEqualTo(new SpendingRules("spj", 20));

        assertThat(surroundings.office(KALAENA).registered()).isFalse();
        streams.put(
                KALAENA.value(),
                List.of(new KecamatanRegistered(KALAENA.value(), "Kalaena", LUWU_TIMUR.value(), "Luwu Timur", BASIS)));
        assertThat(surroundings.office(KALAENA).registered()).isTrue();
    }

    @Test
    void what_has_not_changed_is_not_folded_again() {
        adopt(new SpendingRules("sp2d", 25));
        assertThat(spending()).isSameAs(spending());
    }

    private Policies spending() {
        return surroundings.policies(LUWU_TIMUR);
    }

    private void adopt(SpendingRules rules) {
        streams.computeIfAbsent(LUWU_TIMUR.policyStream(), stream -> new ArrayList<>())
                .add(new SpendingPolicyAdopted(LUWU_TIMUR.value(), "2025-05-01", null, rules, BASIS));
    }
}
