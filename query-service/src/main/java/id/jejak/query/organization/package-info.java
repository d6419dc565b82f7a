/** Holds a kecamatan office's sections, charters and officials, as of any position. */
@NullMarked
package id.jejak.query.organization;

import org.jspecify.annotations.NullMarked;
