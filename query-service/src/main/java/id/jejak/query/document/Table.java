package id.jejak.query.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its caption, headings over one or two levels, and rows of ready text.
 *
 * @param density how much has to fit into a line
 */
public record Table(String caption, Density density, List<Column> columns, List<Row> rows) implements Block {

    private static final int FEW_ROWS = 6;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            int width = row.cells().stream().mapToInt(Cell::span).sum();
            if (width != columns.size()) {
                throw new IllegalArgumentException("A row of \"%s\" covers %d columns where the table has %d"
                        .formatted(caption, width, columns.size()));
            }
        }
    }

    @Override
    public String kind() {
        return "table";
    }

    /** Whether it is better kept whole than broken over two pages. */
    public boolean isShort() {
        return rows.size() <= FEW_ROWS;
    }

    /** How much has to fit into a line: {@code DENSE} is for tables of nine columns and more. */
    public enum Density {
        NORMAL,
        DENSE
    }

    /** Where a column's text stands; {@code ORDINAL} is the narrow column of row numbers. */
    public enum Alignment {
        ORDINAL("ordinal"),
        START("start"),
        CENTER("center"),
        END("num");

        private final String styleClass;

        Alignment(String styleClass) {
            this.styleClass = styleClass;
        }

        /** Class of such a cell in the stylesheets. */
        public String styleClass() {
            return styleClass;
        }
    }

    /**
     * A column.
     *
     * @param group heading over this and its neighbours of the same group, or null
     */
    public record Column(@Nullable String group, String heading, Alignment alignment) {
        /** A column of text. */
        public static Column text(String heading) {
            return new Column(null, heading, Alignment.START);
        }

        /** The column of the row numbers. */
        public static Column ordinal(String heading) {
            return new Column(null, heading, Alignment.ORDINAL);
        }

        /** A column of short words. */
        public static Column centred(String heading) {
            return new Column(null, heading, Alignment.CENTER);
        }

        /** A column of figures. */
        public static Column figures(String heading) {
            return new Column(null, heading, Alignment.END);
        }

        /** This column below a heading that it shares with its neighbours. */
        public Column under(String sharedHeading) {
            return new Column(sharedHeading, heading, alignment);
        }
    }

    /** What a row is among the rows. */
    public enum Emphasis {
        NORMAL,
        GROUP,
        TOTAL
    }

    /** A row. Its cells, with their spans, cover every column. */
    public record Row(Emphasis emphasis, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A plain row of one text for each column. */
        public static Row of(String... texts) {
            return new Row(Emphasis.NORMAL, cells(texts));
        }

        /** The cells of one text each. */
        static List<Cell> cells(String... texts) {
            return List.of(texts).stream().map(Cell::of).toList();
        }
    }

    /**
     * A cell.
     *
     * @param text the main line
     * @param detail a second line in lighter type, or null
     * @param span columns covered, at least 1
     */
    public record Cell(String text, @Nullable String detail, int span) {
        /** A cell of one line in one column. */
        public static Cell of(String text) {
            return new Cell(text, null, 1);
        }
    }

    /**
     * A heading in its place.
     *
     * @param scope HTML scope of the heading: {@code col} or {@code colgroup}
     */
    public record PlacedHeading(String text, int columnSpan, int rowSpan, String scope, Alignment alignment) {}

    /** A cell in its place, with the alignment of its first column. */
    public record PlacedCell(String text, @Nullable String detail, int columnSpan, Alignment alignment) {}

    /** A row in its place. */
    public record PlacedRow(Emphasis emphasis, List<PlacedCell> cells) {}

    /** The rows of headings from the top: one, or two when a column belongs to a group. */
    public List<List<PlacedHeading>> headingRows() {
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        List<PlacedHeading> top = new ArrayList<>();
        List<PlacedHeading> below = new ArrayList<>();
        for (int index = 0; index < columns.size(); ) {
            Column column = columns.get(index);
            if (column.group() == null) {
                top.add(new PlacedHeading(column.heading(), 1, grouped ? 2 : 1, "col", column.alignment()));
                index++;
                continue;
            }
            int end = index;
            while (end < columns.size()
                    && column.group().equals(columns.get(end).group())) {
                below.add(new PlacedHeading(
                        columns.get(end).heading(),
                        1,
                        1,
                        "col",
                        columns.get(end).alignment()));
                end++;
            }
            top.add(new PlacedHeading(column.group(), end - index, 1, "colgroup", Alignment.CENTER));
            index = end;
        }
        return grouped ? List.of(List.copyOf(top), List.copyOf(below)) : List.of(List.copyOf(top));
    }

    /** The rows with every cell's alignment. */
    public List<PlacedRow> placedRows() {
        return rows.stream().map(this::place).toList();
    }

    private PlacedRow place(Row row) {
        List<PlacedCell> placed = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            placed.add(new PlacedCell(
                    cell.text(), cell.detail(), cell.span(), columns.get(column).alignment()));
            column += cell.span();
        }
        return new PlacedRow(row.emphasis(), List.copyOf(placed));
    }
}
