package id.jejak.command.rule;

/** Something that somebody asks for. Each feature has a sealed interface of its own below this one. */
public interface JejakCommand {}
