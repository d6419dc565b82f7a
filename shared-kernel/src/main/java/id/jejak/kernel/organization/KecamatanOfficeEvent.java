package id.jejak.kernel.organization;

import id.jejak.kernel.language.JejakEvent;

/** An event in the stream of one kecamatan office. */
public interface KecamatanOfficeEvent extends JejakEvent {
    /** Code of the kecamatan, {@code 73.24.10}. */
    String kecamatan();
}
