package id.jejak.kernel.language;

/** A fact that was recorded. Each feature has a sealed interface of its own below this one. */
public interface JejakEvent {}
