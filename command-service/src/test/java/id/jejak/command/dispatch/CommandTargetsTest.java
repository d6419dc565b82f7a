package id.jejak.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jejak.command.wire.CommandCatalogue;
import java.util.Arrays;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class CommandTargetsTest {
    private record Turned(
            String first, @TargetAggregateIdentifier Integer aggregate) {}

    private record Aimless(String first) {}

    @Test
    void the_annotated_component_names_the_aggregate() {
        Turned command = new Turned("a", 7);
        assertThat(new CommandTargets()
                        .resolveTarget(new GenericCommandMessage<>(command))
                        .getIdentifier())
                .isEqualTo("7");
        assertThat(CommandTargets.of(command)).isEqualTo("7");
    }

    @Test
    void a_command_that_names_none_is_refused_with_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandTargets.of(new Aimless("a")))
                .withMessageContaining("@TargetAggregateIdentifier");
        assertThatIllegalArgumentException().isThrownBy(() -> CommandTargets.of("a text"));
    }

    @Test
    void every_command_names_exactly_one() {
        assertThat(CommandCatalogue.all().values()).isNotEmpty().allSatisfy(type -> assertThat(
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class)))
                .hasSize(1));
    }
}
