package se.samspel.api.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The likely meaning of a word that is not known. */
public final class Suggestion {
    private static final int LONGEST = 200;

    private Suggestion() {}

    /**
     * The known word nearest by letters, when no more than a third of them differ; two neighbours that have changed places
     * count as one.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(
                        other ->
                                distance(lower(word), lower(other))
                                        <= Math.max(1, other.length() / 3))
                .min(
                        Comparator.comparingInt(
                                        (String other) -> distance(lower(word), lower(other)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    /** Letters to add, drop, change or let two neighbours change places. */
    private static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                steps[row][column] =
                        row == 0 || column == 0
                                ? row + column
                                : least(steps, row, column, left, right);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int least(int[][] steps, int row, int column, String left, String right) {
        char here = left.charAt(row - 1);
        char there = right.charAt(column - 1);
        int least =
                Math.min(
                        Math.min(steps[row - 1][column], steps[row][column - 1]) + 1,
                        steps[row - 1][column - 1] + (here == there ? 0 : 1));
        boolean swapped =
                row > 1
                        && column > 1
                        && here == right.charAt(column - 2)
                        && there == left.charAt(row - 2);
        return swapped ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
    }
}
