package id.jejak.command.form;

import id.jejak.command.rule.JejakCommand;
import java.util.function.Supplier;

/** How a form's fields become a command: all fields are read first, then the command is made. */
@FunctionalInterface
public interface CommandReading<C extends JejakCommand> {
    /** Reads every field; what it returns is asked only when all could be read. */
    Supplier<C> read(TypedFields fields);
}
