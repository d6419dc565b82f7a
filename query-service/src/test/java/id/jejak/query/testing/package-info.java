/** Runs the query service over a story of events, for the tests of its addresses. */
@NullMarked
package id.jejak.query.testing;

import org.jspecify.annotations.NullMarked;
