package id.jejak.command.rule;

/** Something that somebody asks for. Each feature has a sealed interface of its own below this one. */
public interface JejakCommand {
    /** The name of a command class in addresses and in the trail: its own in lower case, words joined by hyphens. */
    static String nameOf(Class<? extends JejakCommand> command) {
        return CommandName.OF.get(command);
    }
}
