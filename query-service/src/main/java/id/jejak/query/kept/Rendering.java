package id.jejak.query.kept;

import id.jejak.query.document.RenderedPdf;
import java.util.Optional;

/** Renders documents anew, without looking at what is kept. */
public interface Rendering {
    /** The document's state as this program prints it; empty when its wording and layout is no longer printed. */
    Optional<RenderedPdf> anew(KeptDocument kept);
}
