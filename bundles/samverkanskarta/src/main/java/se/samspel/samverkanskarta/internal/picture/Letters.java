package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, near enough to give them room; no fonts are asked, so that every machine draws the same. */
final class Letters {
    private static final String NARROW = "iljI.,:;'|!";
    private static final String SLIM = "frt()-/ ”\"";
    private static final String WIDE = "mwMWÅÄÖOQGDHNU%&@";

    private Letters() {}

    /** The width of a text in pixels at a size of 13, rather too wide than too narrow. */
    static int width(String text) {
        double sum = text.chars().mapToDouble(Letters::width).sum();
        return (int) Math.ceil(sum);
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 3.8;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 5;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return letter == 'm' || letter == 'w' ? 11.2 : 10.4;
        }
        return Character.isUpperCase(letter) ? 8.6 : 7.6;
    }

    /** A text in lines that are no wider than that; the last of the most lines ends in "…" when there was more. */
    static List<String> lines(String text, int room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = lines.size() == most - 1 ? lastEnd(rest, room) : end(rest, room);
            boolean cut = lines.size() == most - 1 && end < rest.length();
            boolean broken =
                    !cut && end < rest.length() && rest.charAt(end) != ' ' && !hyphen(rest, end);
            lines.add(rest.substring(0, end).stripTrailing() + (cut ? "…" : broken ? "-" : ""));
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    private static boolean hyphen(String text, int end) {
        return text.charAt(end - 1) == '-' || text.charAt(end - 1) == '/';
    }

    /** Where the last line ends: all of it, or so much that the dots have room. */
    private static int lastEnd(String text, int room) {
        return width(text) <= room ? text.length() : longest(text, room - width("…"));
    }

    /** Where a line ends: after a whole word when one fits. */
    private static int end(String text, int room) {
        int longest = longest(text, room);
        if (longest == text.length()) {
            return longest;
        }
        for (int at = longest; at > 1; at--) {
            if (text.charAt(at) == ' ' || hyphen(text, at)) {
                return at;
            }
        }
        return longest;
    }

    private static int longest(String text, int room) {
        int end = 1;
        while (end < text.length() && width(text.substring(0, end + 1)) <= room) {
            end++;
        }
        return end;
    }
}
