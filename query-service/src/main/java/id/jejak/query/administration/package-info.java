/** Shows the administrator how the log, the views and the kept documents fare. */
@NullMarked
package id.jejak.query.administration;

import org.jspecify.annotations.NullMarked;
