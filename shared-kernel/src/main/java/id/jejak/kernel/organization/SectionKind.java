package id.jejak.kernel.organization;

/** Whether a unit is a seksi (its head reports to the camat) or a subbagian (through the secretary). */
public enum SectionKind {
    SEKSI,
    SUBBAGIAN
}
