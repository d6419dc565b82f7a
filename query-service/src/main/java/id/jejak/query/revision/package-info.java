/** Shows who changed which figure, when, why and on what basis. */
@NullMarked
package id.jejak.query.revision;

import org.jspecify.annotations.NullMarked;
