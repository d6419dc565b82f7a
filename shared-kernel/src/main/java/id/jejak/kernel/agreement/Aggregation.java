package id.jejak.kernel.agreement;

/** How an indicator's months and quarters make its year: added up, the latest value, or the mean. */
public enum Aggregation {
    SUM,
    LAST,
    MEAN
}
