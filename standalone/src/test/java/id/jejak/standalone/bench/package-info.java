/** Measures how fast Jejak is, each figure against a limit that the same run finds on the same machine. */
@NullMarked
package id.jejak.standalone.bench;

import org.jspecify.annotations.NullMarked;
