package id.jejak.web.problem;

/** Carries a {@link Refusal} up to whoever answers the request. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    /** Throws the refusal upwards; it is an answer and no fault, so no stack trace is collected. */
    public RefusedException(Refusal refusal) {
        super(refusal.code() + " " + refusal.arguments(), null, false, false);
        this.refusal = refusal;
    }

    /** What was refused, and why. */
    public Refusal refusal() {
        return refusal;
    }
}
