/** Shows a kecamatan's sections side by side. */
@NullMarked
package id.jejak.query.kecamatan;

import org.jspecify.annotations.NullMarked;
