package se.samspel.worker.read;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people wrote it, without what typesetting did to it: NFKC, no soft hyphens, no invisible characters. */
final class Tidy {
    /** A soft hyphen, with the line end it made. */
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD(?:[ \t]*\n[ \t]*)?");

    /** A word that was divided at the end of a line. "arbets-\noch" is none: that hyphen is the writer's. */
    private static final Pattern DIVIDED =
            Pattern.compile(
                    "(?<=\\p{Ll}\\p{Ll})-[ \t]*\n[ \t]*(?!(?:och|eller|samt|respektive|till|men)\\b)(?=\\p{Ll}\\p{Ll})");

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\u0085\u2028\u2029]");

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFD&&[^\n\t]]");

    private static final Pattern SPACES_AT_END = Pattern.compile("[ \t]+(?=\n|\\z)");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Where raised digits are while the rest is made plain: code points that no font uses. */
    private static final char SHIELD = '\uE8F0';

    private Tidy() {}

    /** A page. */
    static String text(String raw) {
        String text = LINE_END.matcher(raw).replaceAll("\n");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2010', '-');
        text = SOFT_HYPHEN.matcher(text).replaceAll("");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACES_AT_END.matcher(text).replaceAll("");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** Text in which raised digits stay raised, because they refer to notes. */
    static String marked(String raw) {
        StringBuilder marked = new StringBuilder();
        String shielded = raw;
        for (int digit = 0; digit < RAISED.length(); digit++) {
            shielded = shielded.replace(RAISED.charAt(digit), (char) (SHIELD + digit));
        }
        text(shielded)
                .chars()
                .forEach(
                        letter ->
                                marked.append(
                                        letter >= SHIELD && letter < SHIELD + RAISED.length()
                                                ? RAISED.charAt(letter - SHIELD)
                                                : (char) letter));
        return marked.toString();
    }

    /** One line of such text. */
    static String markedLine(String raw) {
        return marked(raw).replaceAll("\\s+", " ").strip();
    }

    /** Joins words that were divided between lines; for formats whose lines are those of the paper. */
    static String joined(String raw) {
        return DIVIDED.matcher(raw).replaceAll("");
    }

    /** A heading: one line. */
    static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }
}
