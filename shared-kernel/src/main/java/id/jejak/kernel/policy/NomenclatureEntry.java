package id.jejak.kernel.policy;

import org.jspecify.annotations.Nullable;

/**
 * A line of the national nomenclature of programs, kegiatan and sub kegiatan.
 *
 * @param indicator null where the decree's list at hand has none
 * @param unit null likewise
 */
public record NomenclatureEntry(
        String code,
        String name,
        @Nullable String indicator,
        @Nullable String unit) {}
