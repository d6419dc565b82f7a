/** Answers with a section's monthly report and quarterly evaluation: as a page, as PDF, and as figures. */
@NullMarked
package id.jejak.query.report;

import org.jspecify.annotations.NullMarked;
