package se.samspel.arkiv.internal.lucene;

import java.util.function.Consumer;

/** Every word that one slip makes of another: a letter too few, too many or wrong, or two that changed places. */
final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé";

    private Slips() {}

    /** Tells the words that are one slip from a word in lower case; some of them more than once. */
    static void each(String word, Consumer<String> told) {
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at);
            put(before, after, told);
            if (!after.isEmpty()) {
                put(before, after.substring(1), told);
                told.accept(before + after.substring(1));
            }
            if (after.length() > 1) {
                told.accept(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
    }

    private static void put(String before, String after, Consumer<String> told) {
        for (int at = 0; at < LETTERS.length(); at++) {
            told.accept(before + LETTERS.charAt(at) + after);
        }
    }
}
