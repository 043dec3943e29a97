package se.samspel.worker.write;

import java.util.Collections;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samspel.api.documents.Paper.Table;

/** A table of a paper: a head that returns on each page, a caption, and a header cell for each column and row. An empty
 * table says so with dashes, for a head alone is no table to those who listen. */
final class PaperTable {
    private static final int FEW_ROWS = 8;
    private static final int FEW_LETTERS = 1_200;

    private PaperTable() {}

    static Element add(Element body, Table table) {
        Element element = child(body, "table", "");
        if (isShort(table)) {
            element.setAttribute("class", "short");
        }
        if (!table.caption().isBlank()) {
            child(element, "caption", PrintText.line(table.caption()));
        }
        Element head = child(child(element, "thead", ""), "tr", "");
        for (int column = 0; column < table.head().size(); column++) {
            Element cell = child(head, "th", PrintText.line(table.head().get(column)));
            cell.setAttribute("scope", "col");
            if (column < table.widths().size()) {
                cell.setAttribute("style", "width: " + table.widths().get(column) + "%");
            }
        }
        Element rows = child(element, "tbody", "");
        if (table.rows().isEmpty()) {
            row(rows, Collections.nCopies(table.head().size(), "–"), table);
        }
        table.rows().forEach(row -> row(rows, row, table));
        return element;
    }

    /** Whether it stands whole on a page without leaving half of the one before empty. */
    private static boolean isShort(Table table) {
        int letters = table.rows().stream().flatMap(List::stream).mapToInt(String::length).sum();
        return table.rows().size() <= FEW_ROWS && letters <= FEW_LETTERS;
    }

    /** A row has as many cells as the head, so the table holds together whatever it was given. */
    private static void row(Element rows, List<String> row, Table table) {
        Element element = child(rows, "tr", "");
        for (int column = 0; column < table.head().size(); column++) {
            boolean header = column == 0 && table.rowHeads();
            Element cell = child(element, header ? "th" : "td", "");
            if (header) {
                cell.setAttribute("scope", "row");
            }
            lines(cell, column < row.size() ? row.get(column) : "");
        }
    }

    /** Text with its line breaks. */
    static void lines(Element parent, String text) {
        Document page = parent.getOwnerDocument();
        String[] lines = PrintText.clean(text).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendChild(page.createElement("br"));
            }
            parent.appendChild(page.createTextNode(lines[i]));
        }
    }

    static Element child(Element parent, String name, String text) {
        Document page = parent.getOwnerDocument();
        Element element = page.createElement(name);
        if (!text.isEmpty()) {
            element.appendChild(page.createTextNode(text));
        }
        parent.appendChild(element);
        return element;
    }
}
