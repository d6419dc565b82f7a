package id.jejak.standalone.fire;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Says in the tests' output what happened, with numbers: a run that only passes tells nothing. */
final class Report {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Report() {}

    static void say(String what) {
        OUT.println("[under fire] " + what);
    }
}
