package id.jejak.command.rule;

import java.util.Locale;

/** Names of command classes, each made once. */
final class CommandName extends ClassValue<String> {
    static final CommandName OF = new CommandName();

    private CommandName() {}

    @Override
    protected String computeValue(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
