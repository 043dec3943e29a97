package se.samspel.web.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of JSON members as people are told about them. */
final class Members {
    private Members() {}

    /** A Gson path as it is read aloud: {@code $.goals[1].due} is "goals[1].due". */
    static String at(String path) {
        String name = path.startsWith("$.") ? path.substring(2) : path;
        return name.isEmpty() || name.equals("$") ? "Värdet" : name;
    }

    /** The known name that was probably meant. */
    static Optional<String> nearest(String name, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= 1 + name.length() / 4)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /** How many letters must change, whatever their case. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
