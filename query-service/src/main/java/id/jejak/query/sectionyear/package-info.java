/** Shows a section's fiscal year at a glance: agreement, plan, budget, and where its months and quarters stand. */
@NullMarked
package id.jejak.query.sectionyear;

import org.jspecify.annotations.NullMarked;
