package id.jejak.standalone.bench;

/** The first step that a ratio should take. */
record Wanted(boolean atLeast, double ratio) {
    static Wanted atLeast(double ratio) {
        return new Wanted(true, ratio);
    }

    static Wanted atMost(double ratio) {
        return new Wanted(false, ratio);
    }

    boolean isMetBy(double measured) {
        return atLeast ? measured >= ratio : measured <= ratio;
    }

    String printed() {
        return (atLeast ? "≥ " : "≤ ") + Unit.number(ratio);
    }
}
