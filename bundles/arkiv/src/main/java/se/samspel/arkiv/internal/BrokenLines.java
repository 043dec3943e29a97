package se.samspel.arkiv.internal;

import java.util.regex.Pattern;

/** Lines that ended because the paper did. On a screen of another width they would break in the middle as well. */
final class BrokenLines {
    /**
     * A long line that does not end a sentence, and goes on in small letters: nobody meant it to end there. What is set in,
     * as in a list, may have come with an empty line between.
     */
    private static final Pattern BROKEN =
            Pattern.compile("(?<=[^\\n]{50})(?<=[\\p{L}\\d,;/)])\\n{1,2}(?=\\p{Ll})");

    private BrokenLines() {}

    /** The text with such lines joined. It is as long as before, so that every place in it is where it was. */
    static String joined(String text) {
        return BROKEN.matcher(text).replaceAll(broken -> " ".repeat(broken.group().length()));
    }
}
