package id.jejak.kernel.organization;

/** How a post is held: by its holder, acting while vacant (Plt.), or acting while the holder is away (Plh.). */
public enum AppointmentKind {
    DEFINITIVE,
    PLT,
    PLH
}
