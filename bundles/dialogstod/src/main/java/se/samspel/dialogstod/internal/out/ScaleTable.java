package se.samspel.dialogstod.internal.out;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.documents.Paper;

/** A table with a column for each step of a scale. */
final class ScaleTable {
    private static final int FIRST_COLUMN = 40;

    private ScaleTable() {}

    /**
     * @param first the head of the first column
     * @param rows each one cell longer than the scale has steps
     * @param rowHeads whether the first cell of a row is its head
     */
    static Paper.Table of(
            String caption, String first, int steps, List<List<String>> rows, boolean rowHeads) {
        List<String> head = new ArrayList<>(List.of(first));
        List<Integer> widths = new ArrayList<>(List.of(FIRST_COLUMN));
        for (int step = 1; step <= steps; step++) {
            head.add(Integer.toString(step));
            widths.add((100 - FIRST_COLUMN) / steps);
        }
        return new Paper.Table(caption, head, widths, rows, rowHeads);
    }
}
