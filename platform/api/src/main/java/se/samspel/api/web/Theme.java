package se.samspel.api.web;

import se.samspel.api.UnitId;

/**
 * How a förbund looks: two colours, from which the web computes light and dark palettes with enough contrast, and a logo.
 *
 * @param association the förbund
 * @param main buttons, links and marks; six hexadecimal digits after a #
 * @param second the marked menu entry and tints; as {@code main}
 * @param logo an SVG drawing on its own, at most 100 000 characters, without script and links to elsewhere; empty for none
 */
public record Theme(UnitId association, String main, String second, String logo) {
    public Theme {
        requireColour(main);
        requireColour(second);
        if (logo.length() > 100_000) {
            throw new IllegalArgumentException("a logo has at most 100000 characters");
        }
    }

    private static void requireColour(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "a colour is # and six hexadecimal digits, such as #0d7a5f: " + colour);
        }
    }
}
