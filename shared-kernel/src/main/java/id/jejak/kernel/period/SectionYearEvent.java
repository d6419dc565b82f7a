package id.jejak.kernel.period;

import id.jejak.kernel.language.JejakEvent;

/** An event in the stream of one section's fiscal year. */
public interface SectionYearEvent extends JejakEvent {
    /** Written form of a {@link SectionYearId}. */
    String sectionYear();
}
