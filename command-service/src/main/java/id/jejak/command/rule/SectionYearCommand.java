package id.jejak.command.rule;

import id.jejak.kernel.period.SectionYearId;

/** A command to one section's fiscal year. */
public interface SectionYearCommand extends JejakCommand {
    /** The section's year that it is about, such as {@code 73.24.10/pelayanan-umum/2025}. */
    SectionYearId sectionYear();
}
