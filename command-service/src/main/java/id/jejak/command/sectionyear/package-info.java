/** One section's fiscal year, inside which every rule of its agreement, plan, months, budget and hand-ins is checked. */
@NullMarked
package id.jejak.command.sectionyear;

import org.jspecify.annotations.NullMarked;
