package se.samspel.api;

import java.util.regex.Pattern;

/**
 * Names a unit: a förbund, a municipality, a group or a party. Stable for ever and without the förbund in it, because
 * förbund merge and municipalities move.
 *
 * @param value lower-case letters a–z, digits and hyphens, at most 60 characters, such as {@code mysam-hofors}
 */
public record UnitId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /**
     * The server itself: the root above every förbund, where only the server's administration is held. No unit is
     * adopted under this id and no list of units shows it.
     */
    public static final UnitId SERVER = new UnitId("server");

    public UnitId {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "a unit id is a-z, 0-9 and hyphens, at most 60 characters: " + value);
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
