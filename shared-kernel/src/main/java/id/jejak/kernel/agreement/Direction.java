package id.jejak.kernel.agreement;

/** Whether more is better or less. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
