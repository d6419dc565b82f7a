/** Runs the PostgreSQL that standalone brings along, in a data folder that outlives it. */
@NullMarked
package id.jejak.standalone.database;

import org.jspecify.annotations.NullMarked;
