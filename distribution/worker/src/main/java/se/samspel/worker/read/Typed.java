package se.samspel.worker.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type to make text look like a heading, a list or a note. */
final class Typed {
    /** Bullets of fonts for symbols lie in the private area. A dash or a star is a bullet only before a blank. */
    private static final Pattern BULLET =
            Pattern.compile(
                    "(?s)^(?:[•·▪▫‣◦●○■□\u2043\u25AA\u27A2\u2713\u2714\uE000-\uF8FF]\\s*|[-–—*][ \\t]+|o[\\t])(?=\\S)(.*)$");

    private static final Pattern NUMBER =
            Pattern.compile("^\\(?(?:\\d{1,2}|[a-zåäö])[.)]\\s+\\S.*");

    private static final Pattern SECTION =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+\\S.*");

    private static final Pattern NOTE = Pattern.compile("(?s)^([⁰¹²³⁴-⁹]+)\\s*(\\S.*)$");

    private static final int LONGEST = 140;

    private Typed() {}

    /** The text after a bullet; the text itself when it has none. */
    static String withoutBullet(String text) {
        Matcher matcher = BULLET.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }

    static boolean bullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /** "1. Träffas" or "a) träffas". */
    static boolean numbered(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** How deep a typed number is: 1 for "3.", 2 for "3.1"; 0 when there is none. */
    static int depth(String text) {
        Matcher matcher = SECTION.matcher(text);
        return matcher.matches() ? matcher.group(1).split("\\.").length : 0;
    }

    /** A note with its raised mark as group 1 and its text as group 2. */
    static Matcher note(String text) {
        return NOTE.matcher(text);
    }

    /** Short, without an end of a sentence, and with a word in it: it may be a heading where it stands alone. */
    static boolean looksLikeHeading(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0
                && !text.contains("@")
                && !text.contains("://")
                && !text.matches("(?s).*[.,;:!?…]$")
                && !bullet(text)
                && text.codePoints().filter(Character::isLetter).count() >= 3
                && !Character.isLowerCase(text.codePointAt(0));
    }

    /** Digits as raised ones. */
    static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars()
                .forEach(
                        digit ->
                                raised.append(
                                        digit >= '0' && digit <= '9'
                                                ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')
                                                : (char) digit));
        return raised.toString();
    }
}
