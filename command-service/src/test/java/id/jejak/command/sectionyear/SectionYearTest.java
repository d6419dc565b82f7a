package id.jejak.command.sectionyear;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Given events, when a command, then events or a refusal: on the real aggregate with its members. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SectionYearTest {
    private Surroundings surroundings = Kalaena.fullOffice();

    /** One for all cases of a test: looking through the aggregate's annotations takes longer than deciding. */
    private final FixtureConfiguration<SectionYear> fixture = new AggregateTestFixture<>(SectionYear.class)
            .registerInjectableResource(new Surroundings() {
                @Override
                public Office office(KecamatanCode kecamatan) {
                    return surroundings.office(kecamatan);
                }

                @Override
                public Policies policies(KabupatenCode kabupaten) {
                    return surroundings.policies(kabupaten);
                }
            });

    @BeforeEach
    void everybodyIsThere() {
        surroundings = Kalaena.fullOffice();
    }

    protected void around(Surroundings other) {
        surroundings = other;
    }

    protected ResultValidator<SectionYear> decide(List<?> given, Object command, CommandContext context) {
        return fixture.given(given).when(command, Map.of(CommandContext.KEY, context));
    }

    protected RuleViolation refused(List<?> given, Object command, CommandContext context) {
        return thrown(RuleViolation.class, given, command, context);
    }

    protected <T extends Throwable> T thrown(Class<T> type, List<?> given, Object command, CommandContext context) {
        AtomicReference<Object> caught = new AtomicReference<>();
        decide(given, command, context).expectNoEvents().expectException(Matchers.predicate(exception -> {
            caught.set(exception);
            return true;
        }));
        assertThat(caught.get()).isInstanceOf(type);
        return type.cast(caught.get());
    }
}
