package se.samspel.worker.write;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import se.samspel.api.documents.Paper.Fact;
import se.samspel.api.documents.Paper.Table;
import se.samspel.worker.write.WordLines.Look;

/** Tables of a Word file. A head returns on each page, a row is not torn apart, and every cell may have a bookmark. */
final class WordTable {
    /** Between the margins, in twentieths of a point. */
    static final int WIDTH = 9412;

    private static final int LEAST = 300;
    private static final int FIRST_ROW = 0x0020;
    private static final int FIRST_COLUMN = 0x0080;
    private static final int NO_BANDS = 0x0600;
    private static final Look CELL = Look.of("CellText");

    private final WordXml out;
    private final WordLines lines;

    WordTable(WordXml out, WordLines lines) {
        this.out = out;
        this.lines = lines;
    }

    /** A table with a head row. An empty one says so with dashes. */
    void table(Table table) throws IOException {
        int[] widths = widths(table.widths(), table.head().size());
        begin(table.caption(), widths, true, table.rowHeads());
        row(table.head(), List.of(), widths, true, 0);
        if (table.rows().isEmpty()) {
            row(Collections.nCopies(widths.length, "–"), List.of(), widths, false, 0);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            List<String> ids = at < table.ids().size() ? table.ids().get(at) : List.of();
            row(table.rows().get(at), ids, widths, false, 0);
        }
        out.end();
    }

    /** Labels to the left, values to the right. */
    void facts(List<Fact> facts) throws IOException {
        int[] widths = widths(List.of(32, 68), 2);
        begin("", widths, false, true);
        for (Fact fact : facts) {
            row(List.of(fact.label(), fact.value()), List.of("", fact.id()), widths, false, 0);
        }
        out.end();
    }

    /** A line for each to sign on. */
    void signatures(List<String> signatories, PrintWords words) throws IOException {
        int[] widths = widths(List.of(28, 40, 32), 3);
        begin("", widths, true, false);
        List<String> head = List.of(words.place(), words.signature(), words.name());
        row(head, List.of(), widths, true, 0);
        for (String signatory : signatories) {
            row(List.of("", "", signatory), List.of(), widths, false, 800);
        }
        out.end();
    }

    private void begin(String caption, int[] widths, boolean head, boolean rowHeads)
            throws IOException {
        out.start("w:tbl").start("w:tblPr");
        out.empty("w:tblStyle", "w:val", "PaperTable");
        out.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        int look = NO_BANDS | (head ? FIRST_ROW : 0) | (rowHeads ? FIRST_COLUMN : 0);
        out.empty("w:tblLook", "w:val", String.format("%04X", look));
        if (!caption.isBlank()) {
            out.empty("w:tblCaption", "w:val", WordText.line(caption));
        }
        out.end().start("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.end();
    }

    /** A row has as many cells as the head, so the table holds together whatever it was given. */
    private void row(List<String> cells, List<String> ids, int[] widths, boolean head, int height)
            throws IOException {
        out.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (height > 0) {
            out.empty("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast");
        }
        if (head) {
            out.empty("w:tblHeader");
        }
        out.end();
        for (int column = 0; column < widths.length; column++) {
            out.start("w:tc").start("w:tcPr");
            out.empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa");
            if (head || height > 0) {
                out.empty("w:vAlign", "w:val", "bottom");
            }
            out.end();
            lines.text(
                    column < cells.size() ? cells.get(column) : "",
                    CELL,
                    column < ids.size() ? ids.get(column) : "");
            out.end();
        }
        out.end();
    }

    /** Shares of the whole width, in twentieths of a point, that add up to it. */
    private static int[] widths(List<Integer> percent, int columns) {
        int[] widths = new int[columns];
        int left = WIDTH;
        for (int column = 0; column < columns; column++) {
            boolean last = column == columns - 1;
            int wanted =
                    column < percent.size() ? WIDTH * percent.get(column) / 100 : WIDTH / columns;
            widths[column] = last ? Math.max(left, LEAST) : Math.clamp(wanted, LEAST, WIDTH);
            left -= widths[column];
        }
        return widths;
    }
}
