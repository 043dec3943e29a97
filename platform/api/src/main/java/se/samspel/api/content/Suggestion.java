package se.samspel.api.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The likely meaning of a word that is not known. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word nearest by Levenshtein distance, when no more than a third of its letters differ.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
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

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(
                                Math.min(current[column - 1], previous[column]) + 1,
                                previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
