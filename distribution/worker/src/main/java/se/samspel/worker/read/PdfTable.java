package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in a PDF, which knows of none: lines in pieces that begin at the same places. Cells that run over several
 * lines are put together.
 */
final class PdfTable {
    private static final int LOOK_AHEAD = 4;

    private PdfTable() {}

    /** Where the table that begins at a line ends; the line itself when none begins there. */
    static int end(List<PdfRow> rows, int from, PdfLooks looks) {
        if (!rows.get(from).inPieces()
                || !hasCompany(rows, from) && !headsLabels(rows, from, looks)) {
            return from;
        }
        List<Double> columns = columns(rows, from);
        int end = from + 1;
        while (end < rows.size() && belongs(rows.get(end), rows.get(end - 1), columns, looks)) {
            end++;
        }
        return end;
    }

    /** Whether one of the next lines has a piece that begins where one of this line's does, besides the first. */
    private static boolean hasCompany(List<PdfRow> rows, int from) {
        int last = Math.min(rows.size(), from + 1 + LOOK_AHEAD);
        for (int at = from + 1; at < last; at++) {
            if (at == from + 1 && rows.get(at).inPieces()) {
                return true;
            }
            for (PdfRow.Piece piece :
                    rows.get(from).pieces().subList(1, rows.get(from).pieces().size())) {
                if (rows.get(at).pieces().stream()
                        .anyMatch(other -> PdfLooks.aligned(other.x(), piece.x()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the next line is a first cell with nothing beside it, as in a form that was not filled in. */
    private static boolean headsLabels(List<PdfRow> rows, int from, PdfLooks looks) {
        if (from + 1 >= rows.size()) {
            return false;
        }
        PdfRow next = rows.get(from + 1);
        double step = next.y() - rows.get(from).y();
        return PdfLooks.aligned(next.x(), rows.get(from).x())
                && !next.bold()
                && step > 0
                && step < 4 * looks.leading()
                && next.text().endsWith(":")
                && next.text().length() < 60;
    }

    /** Where columns begin: at the first line's pieces, unless the second line is a better guide. */
    private static List<Double> columns(List<PdfRow> rows, int from) {
        List<Double> columns = new ArrayList<>();
        int guide = from;
        if (from + 1 < rows.size()
                && rows.get(from + 1).pieces().size() >= rows.get(from).pieces().size()) {
            guide = from + 1;
        }
        rows.get(guide).pieces().forEach(piece -> columns.add(piece.x()));
        return columns;
    }

    private static boolean belongs(PdfRow row, PdfRow last, List<Double> columns, PdfLooks looks) {
        double step = row.y() - last.y();
        if (step > 4 * looks.leading() || step < -2 * looks.leading()) {
            return false;
        }
        if (row.inPieces()) {
            return row.pieces().stream()
                    .allMatch(
                            piece ->
                                    columns.stream()
                                            .anyMatch(it -> PdfLooks.aligned(it, piece.x())));
        }
        if (columns.stream().skip(1).anyMatch(column -> PdfLooks.aligned(column, row.x()))) {
            return true;
        }
        boolean first = Math.abs(columns.getFirst() - row.x()) < 1;
        boolean lone = !looks.atTheLeft(row.x()) || row.text().endsWith(":");
        return first && lone && row.bold() == last.bold() && row.text().length() < 60;
    }

    /** The cells, row by row. */
    static List<List<String>> rows(List<PdfRow> lines, PdfLooks looks) {
        List<Double> columns = columns(lines, 0);
        List<Grown> rows = new ArrayList<>();
        for (PdfRow line : lines) {
            boolean head = line.equals(lines.getFirst());
            Grown row =
                    rows.isEmpty() || begins(line, rows.getLast(), columns, looks)
                            ? new Grown(columns.size())
                            : rows.getLast();
            if (rows.isEmpty() || row != rows.getLast()) {
                rows.add(row);
            }
            for (int at = 0; at < line.pieces().size(); at++) {
                int column =
                        head && line.inPieces()
                                ? Math.min(at, columns.size() - 1)
                                : column(columns, line.pieces().get(at).x());
                row.add(column, line.pieces().get(at).text(), line.y());
            }
        }
        return rows.stream().map(Grown::cells).toList();
    }

    private static boolean begins(PdfRow line, Grown row, List<Double> columns, PdfLooks looks) {
        if (column(columns, line.x()) > 0) {
            return false;
        }
        String text = line.pieces().getFirst().text();
        boolean near = line.y() - row.lastY <= 1.1 * looks.leading();
        boolean rest =
                text.length() < 3
                        || Character.isLowerCase(text.codePointAt(0))
                        || row.cell(0).endsWith("-");
        return !(row.onlyFirst() && near && rest);
    }

    private static int column(List<Double> columns, double x) {
        int column = 0;
        for (int at = 1; at < columns.size(); at++) {
            column = x >= columns.get(at) - 3 ? at : column;
        }
        return column;
    }

    private static final class Grown {
        private final List<StringBuilder> cells = new ArrayList<>();
        private double lastY;

        Grown(int columns) {
            for (int at = 0; at < columns; at++) {
                cells.add(new StringBuilder());
            }
        }

        void add(int column, String text, double y) {
            StringBuilder cell = cells.get(column);
            boolean glued = text.length() < 3 && !Character.isLetterOrDigit(text.codePointAt(0));
            cell.append(cell.isEmpty() || glued ? "" : " ").append(text);
            lastY = y;
        }

        String cell(int column) {
            return cells.get(column).toString();
        }

        boolean onlyFirst() {
            return cells.stream().skip(1).allMatch(StringBuilder::isEmpty);
        }

        List<String> cells() {
            return cells.stream().map(StringBuilder::toString).toList();
        }
    }
}
