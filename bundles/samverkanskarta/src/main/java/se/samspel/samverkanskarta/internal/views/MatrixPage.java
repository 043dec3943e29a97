package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * Who meets whom, as a table.
 *
 * @param instead where the picture is when the map was too large to show it first; empty otherwise
 * @param ways parties or functions
 */
public record MatrixPage(
        VersionLine line,
        String instead,
        List<Way> ways,
        FilterView filter,
        List<String> heads,
        List<Row> rows)
        implements ViewPage {
    public MatrixPage {
        ways = List.copyOf(ways);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A way to count. */
    public record Way(String label, String href, boolean here) {}

    /** One that meets others. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * In how many forums two meet.
     *
     * @param said for who listens
     * @param href to those forums; empty when there are none
     * @param self whether it is the same one twice
     */
    public record Cell(int count, String head, String said, String href, boolean self) {}

    MatrixPage withInstead(String path) {
        return new MatrixPage(line, path, ways, filter, heads, rows);
    }

    @Override
    public MapTab tab() {
        return MapTab.MATRIX;
    }
}
