package id.jejak.kernel.agreement;

/** What an indicator measures; each level has its own targets and realization, none derived from below. */
public enum IndicatorLevel {
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
