/** Shows a district's kecamatan side by side. */
@NullMarked
package id.jejak.query.kabupaten;

import org.jspecify.annotations.NullMarked;
