package id.jejak.standalone.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures all rows, or those that are named, and prints the table. */
public final class Bench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    /** Takes names of measurements, {@code --events}, {@code --rounds}, {@code --write}. */
    public static void main(String[] arguments) throws Exception {
        Choice choice;
        try {
            choice = Choice.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            OUT.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path root = Path.of(System.getProperty("jejak.root", "."));
        Machine machine = machine(root);
        OUT.println(machine.printed());
        List<Figure> figures = new ArrayList<>();
        for (Measurement measurement : choice.measurements()) {
            OUT.println("Measuring " + measurement.name() + " ...");
            List<Figure> measured = measured(measurement, choice.effort());
            OUT.println(new Table(measured).printed());
            figures.addAll(measured);
        }
        BigDatabase.closeAll();
        String table = machine.printed() + ". " + choice.printed() + "\n\n" + new Table(figures).printed();
        OUT.println(table);
        if (choice.write()) {
            Path page = root.resolve("docs/measurements.md");
            Files.writeString(page, MeasurementsPage.with(Files.readString(page), table));
            OUT.println("Written to " + page);
        }
        // Whatever a library left running must not keep the command from ending.
        System.exit(figures.stream().anyMatch(figure -> figure.failure() != null) ? 1 : 0);
    }

    private static Machine machine(Path root) throws Exception {
        try (BenchDatabase database = BenchDatabase.empty()) {
            return Machine.here(root, database.version());
        }
    }

    /** One that breaks says so in the table, and the others go on. */
    static List<Figure> measured(Measurement measurement, Effort effort) {
        try {
            return measurement.measure(effort);
        } catch (Exception e) {
            e.printStackTrace();
            return List.of(Figure.failed(measurement.name(), e));
        }
    }
}
