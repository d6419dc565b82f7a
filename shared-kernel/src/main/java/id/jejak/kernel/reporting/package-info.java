/** Tells what was handed in, withdrawn, returned, verified, approved, and which approvals lapsed. */
@NullMarked
package id.jejak.kernel.reporting;

import org.jspecify.annotations.NullMarked;
