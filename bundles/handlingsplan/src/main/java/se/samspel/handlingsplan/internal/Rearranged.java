package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;

/** Which rows have been moved: the fewest that explain a new order. */
public final class Rearranged {
    private Rearranged() {}

    /** The rows of {@code after} that must be moved to come from {@code before}; both hold the same rows. */
    public static List<Long> moved(List<Long> before, List<Long> after) {
        List<Long> stayed = longestInOrder(before, after);
        return after.stream().filter(row -> !stayed.contains(row)).toList();
    }

    /** The longest row of rows that stand in the same order in both. */
    private static List<Long> longestInOrder(List<Long> before, List<Long> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] =
                        before.get(i).equals(after.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Long> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                common.add(before.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
