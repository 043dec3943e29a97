package se.samspel.identity.internal;

import java.util.List;
import java.util.Locale;

/** Small pieces of Swedish that sentences are put together from. */
final class SwedishWords {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private SwedishWords() {}

    /** "a", "a eller b", "a, b eller c". */
    static String either(List<String> words) {
        return joined(words, " eller ");
    }

    /** "a", "a och b", "a, b och c". */
    static String both(List<String> words) {
        return joined(words, " och ");
    }

    static String lowerFirst(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(SWEDISH) + text.substring(1);
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
