package id.jejak.standalone.bench;

import java.util.List;

/** Some rows of the table that are measured together. */
interface Measurement {
    /** What {@code ./bench} calls it. */
    String name();

    /** Measures both sides in turn. */
    List<Figure> measure(Effort effort) throws Exception;
}
