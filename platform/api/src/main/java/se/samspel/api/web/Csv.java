package se.samspel.api.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, and semicolons, which is what a Swedish Excel opens
 * by a double click. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {
    /** The media type to send it as. */
    public static final String TYPE = "text/csv; charset=utf-8";

    private final StringBuilder table = new StringBuilder("\uFEFF");

    /** Adds a row. */
    public Csv line(List<String> cells) {
        table.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")));
        table.append("\r\n");
        return this;
    }

    /** One value as it stands in a row. */
    public static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = (formula ? "'" : "") + text;
        boolean quoted =
                safe.chars()
                        .anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The whole table. */
    @Override
    public String toString() {
        return table.toString();
    }
}
