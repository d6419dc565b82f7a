package id.jejak.kernel.budget;

/** What proves an expenditure: the accountability dossier (SPJ) or the disbursement order (SP2D). */
public enum EvidenceKind {
    SPJ,
    SP2D
}
