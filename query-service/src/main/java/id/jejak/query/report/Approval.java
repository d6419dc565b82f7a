package id.jejak.query.report;

import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.query.projection.Origin;

/**
 * An approval that was given, whether it stands or has lapsed since.
 *
 * @param shown the document that it names; an imported one may name none
 */
record Approval(ShownDocument shown, Origin origin) {
    /**
     * The position whose state was approved: the one that was shown, or else that of the approval itself, which changes no
     * byte of what it approves; read by the page.
     */
    public long position() {
        return shown.position() > 0 && shown.position() <= origin.position() ? shown.position() : origin.position();
    }
}
