package id.jejak.standalone.bench;

/** {@code docs/measurements.md}, of which a run replaces the table and leaves the words. */
final class MeasurementsPage {
    static final String BEGIN = "<!-- ./bench --write -->";
    static final String END = "<!-- end -->";

    private MeasurementsPage() {}

    /** The page with another table. */
    static String with(String page, String table) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page has no place for the table between " + BEGIN + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + table + "\n" + page.substring(end);
    }
}
