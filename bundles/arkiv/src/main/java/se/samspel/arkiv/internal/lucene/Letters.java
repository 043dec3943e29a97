package se.samspel.arkiv.internal.lucene;

import java.text.Normalizer;
import java.util.Arrays;

/** Compares words letter by letter. */
final class Letters {
    private static final char FIRST_ACCENTED = 128;
    private static final char ACCENTED = 0;

    private Letters() {}

    /** A word in lower case without rings, dots and accents, as it is typed on a keyboard that lacks them. */
    static String folded(String word) {
        char[] letters = word.toCharArray();
        boolean changed = false;
        for (int at = 0; at < letters.length; at++) {
            char plain = plain(letters[at]);
            if (plain == ACCENTED) {
                return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            }
            changed |= plain != letters[at];
            letters[at] = plain;
        }
        return changed ? new String(letters) : word;
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'å', 'ä', 'á', 'à', 'â' -> 'a';
            case 'ö', 'ó', 'ò', 'ô' -> 'o';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ü', 'ú', 'û' -> 'u';
            default -> letter < FIRST_ACCENTED ? letter : ACCENTED;
        };
    }

    /**
     * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another.
     *
     * @param most where counting ends; a larger distance is given as one more than this
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        return Math.min(lastRow(one, other, most)[other.length()], most + 1);
    }

    /** How many letters must be changed to make one word of a beginning of another, whichever is nearest. */
    static int fromBeginning(String one, String other) {
        return Arrays.stream(lastRow(one, other, Integer.MAX_VALUE)).min().orElse(0);
    }

    /** What it takes to make a word of each beginning of another, until all is more than a limit. */
    private static int[] lastRow(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return row;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last;
    }

    /** The length of the longest run of letters that two words share. */
    static int longestShared(String one, String other) {
        int longest = 0;
        int[] last = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = last[j];
                last[j] = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : 0;
                longest = Math.max(longest, last[j]);
                diagonal = above;
            }
        }
        return longest;
    }
}
