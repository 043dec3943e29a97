package se.samspel.samverkanskarta.internal.out;

import java.util.List;
import se.samspel.api.web.Csv;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * A version as tables for spreadsheets. Columns are only ever added last; see the bundle's README.
 *
 * @param title of the sheet
 * @param rows the first is the head; a number is a {@link Long}, all else text
 */
record MapTable(String title, List<List<Object>> rows) {
    MapTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** All that a workbook holds. */
    static List<MapTable> all(Inventory inventory) {
        return List.of(
                ForumTables.forums(inventory),
                PartTables.functions(inventory),
                ForumTables.seats(inventory),
                PartTables.transitions(inventory),
                PartTables.findings(inventory));
    }

    String csv() {
        Csv csv = new Csv();
        rows.forEach(row -> csv.line(row.stream().map(Object::toString).toList()));
        return csv.toString();
    }
}
