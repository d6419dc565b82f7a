/** Founds an empty data folder with Luwu Timur's real data and one labelled example. */
@NullMarked
package id.jejak.standalone.founding;

import org.jspecify.annotations.NullMarked;
