package id.jejak.standalone.bench;

import java.util.List;

/** The figures as a table in Markdown, which reads well in a terminal too. */
final class Table {
    private static final List<String> HEAD = List.of("Figure", "Measured", "Limit", "Ratio", "Wanted", "");

    private static final String RULE = "---";

    private final List<Figure> figures;

    Table(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** Lines of the table, and under it where the time goes. */
    String printed() {
        StringBuilder out = new StringBuilder();
        int[] widths = HEAD.stream()
                .mapToInt(cell -> Math.max(cell.length(), RULE.length()))
                .toArray();
        List<List<String>> rows = figures.stream().map(Table::cells).toList();
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        line(out, HEAD, widths);
        line(out, HEAD.stream().map(cell -> RULE).toList(), widths);
        rows.forEach(row -> line(out, row, widths));
        if (figures.stream().anyMatch(figure -> !figure.whereTimeGoes().isEmpty())) {
            out.append("\nWhere the time goes:\n\n");
        }
        for (Figure figure : figures) {
            figure.whereTimeGoes().forEach(told -> out.append("- ")
                    .append(figure.what())
                    .append(figure.isMissed() ? " (missed): " : ": ")
                    .append(told)
                    .append('\n'));
        }
        return out.toString();
    }

    private static List<String> cells(Figure figure) {
        return List.of(
                figure.what(),
                figure.measuredText(),
                figure.limitText(),
                figure.ratioText(),
                figure.wantedText(),
                figure.verdict());
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            out.append("| ").append(cell).append(" ".repeat(widths[column] - cell.length() + 1));
        }
        out.append("|\n");
    }
}
