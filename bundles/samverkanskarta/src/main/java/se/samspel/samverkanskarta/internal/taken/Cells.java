package se.samspel.samverkanskarta.internal.taken;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table that was pasted or came as text: with tabs between, as a spreadsheet copies, or with semicolons or
 * commas. A cell in quotes may hold line ends and the sign between cells.
 */
final class Cells {
    private final String text;
    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int at;

    private Cells(String text) {
        this.text = text;
        this.between = between(firstRow(text));
    }

    /** The rows, without those that are empty. */
    static List<List<String>> of(String text) {
        return new Cells(text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'))
                .read();
    }

    /** What stands outside quotes in the first row; a cell in quotes may hold line ends. */
    private static String firstRow(String text) {
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        for (char sign : text.toCharArray()) {
            if (sign == '\n' && !quoted) {
                return row.toString();
            }
            if (sign == '"' && (quoted || row.toString().matches("(.*[\t;,])? *"))) {
                quoted = !quoted;
            } else if (!quoted) {
                row.append(sign);
            }
        }
        return quoted ? text.lines().findFirst().orElse("") : row.toString();
    }

    private static char between(String first) {
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"' && cell.toString().isBlank()) {
                quoted();
            } else if (sign == between) {
                cell();
            } else if (sign == '\n') {
                row();
            } else {
                cell.append(sign);
            }
        }
        row();
        return rows;
    }

    /** A quote inside is written twice. */
    private void quoted() {
        cell.setLength(0);
        while (at < text.length()) {
            char sign = text.charAt(at++);
            boolean twice = sign == '"' && at < text.length() && text.charAt(at) == '"';
            if (sign == '"' && !twice) {
                return;
            }
            at += twice ? 1 : 0;
            cell.append(sign);
        }
    }

    private void cell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void row() {
        cell();
        if (row.stream().anyMatch(it -> !it.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /** The rows as text that reads back as the same rows. */
    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Cells::written).collect(joining("\t")))
                .collect(joining("\n"));
    }

    private static String written(String cell) {
        return cell.matches("[^\t\n\"]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
