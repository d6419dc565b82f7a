/** Writes the formal documents: composes them from a report's exact values and renders them as pages and as PDF. */
@NullMarked
package id.jejak.query.document;

import org.jspecify.annotations.NullMarked;
