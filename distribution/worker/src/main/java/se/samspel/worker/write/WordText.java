package se.samspel.worker.write;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text fit for a Word file. Every character a person can read is kept, also those that our own fonts lack; what XML does
 * not allow, and what turns the direction of reading around in secret, is left out.
 */
final class WordText {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    private static final Pattern NOT_FOR_WORD =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF&&[^\n\t]]");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n[ \t]*\n\\s*");

    private WordText() {}

    static String clean(String raw) {
        return letters(raw).strip();
    }

    /** A piece of a text, with the blanks at its ends. */
    static String letters(String raw) {
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        return NOT_FOR_WORD.matcher(lines).replaceAll("");
    }

    /** The paragraphs of a text, each with its own line breaks; one empty one when there is nothing to say. */
    static List<String> paragraphs(String raw) {
        return Arrays.stream(PARAGRAPH_END.split(clean(raw))).map(String::strip).toList();
    }

    /** On one line. */
    static String line(String raw) {
        return clean(raw).replaceAll("\\s+", " ");
    }
}
