package id.jejak.standalone.bench;

/** One measuring of both sides, right after each other, in the same unit. */
record Round(double measured, double limit) {
    double ratio() {
        return measured / limit;
    }
}
