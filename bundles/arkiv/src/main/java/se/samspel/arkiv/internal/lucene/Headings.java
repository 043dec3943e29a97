package se.samspel.arkiv.internal.lucene;

import java.util.Locale;

/**
 * Finds the headings of a text by the shape of its lines: short, begun with a capital or a number, not ended as a sentence,
 * and standing by itself.
 */
final class Headings {
    private static final int LONGEST = 80;

    private Headings() {}

    /** The headings of a text, one a line. */
    static String of(String text) {
        StringBuilder headings = new StringBuilder();
        boolean free = true;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).strip();
            if (free && isHeading(line)) {
                headings.append(line).append('\n');
            }
            free =
                    line.isEmpty()
                            || end < text.length() && text.charAt(end) == LuceneFields.PAGE_BREAK;
            at = end + 1;
        }
        return headings.toString();
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && text.charAt(at) != '\n'
                && text.charAt(at) != LuceneFields.PAGE_BREAK) {
            at++;
        }
        return at;
    }

    private static boolean isHeading(String line) {
        if (line.length() < 3 || line.length() > LONGEST) {
            return false;
        }
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && ".,;:-".indexOf(last) < 0
                && !line.toLowerCase(Locale.ROOT).startsWith("http");
    }
}
