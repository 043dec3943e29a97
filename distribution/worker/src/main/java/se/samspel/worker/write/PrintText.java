package se.samspel.worker.write;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text fit for paper: composed characters, no controls, and line ends of one kind. */
final class PrintText {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    private static final Pattern NO_GLYPH =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC&&[^\n\t]]");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n[ \t]*\n\\s*");

    private PrintText() {}

    static String clean(String raw) {
        return letters(raw).strip();
    }

    /** A piece of a text, with the blanks at its ends. */
    static String letters(String raw) {
        String text =
                Normalizer.normalize(LINE_END.matcher(raw).replaceAll("\n"), Normalizer.Form.NFC);
        return NO_GLYPH.matcher(text).replaceAll("").replace('\t', ' ');
    }

    /** The paragraphs of a text, each with its own line breaks; none when there is nothing to say. */
    static List<String> paragraphs(String raw) {
        return Arrays.stream(PARAGRAPH_END.split(clean(raw)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** On one line. */
    static String line(String raw) {
        return clean(raw).replaceAll("\\s+", " ");
    }

    /** As a string in CSS; never an empty one, which the renderer takes for none at all. */
    static String css(String raw) {
        StringBuilder quoted = new StringBuilder("\"");
        String text = raw.isBlank() ? " " : raw.replaceAll("\\s+", " ");
        text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .forEach(
                        c -> {
                            boolean plain = c >= 128 || Character.isLetterOrDigit(c) || c == ' ';
                            quoted.append(
                                    plain ? Character.toString(c) : String.format("\\%06x ", c));
                        });
        return quoted.append('"').toString();
    }
}
