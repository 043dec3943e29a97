package se.samspel.handlingsplan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of whole years, both included.
 *
 * @param from first year, 1990–2199
 * @param to last year, not before the first
 */
public record Years(int from, int to) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

    public Years {
        if (from < 1990 || to > 2199 || to < from) {
            throw new IllegalArgumentException(
                    "a period is years within 1990–2199, first year first: " + from + "–" + to);
        }
    }

    /** Reads "2027" or "2027–2028", with any dash; empty when it is not a period. */
    public static Optional<Years> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        String last = matcher.group(2);
        int to = last == null ? from : Integer.parseInt(last);
        return from < 1990 || to > 2199 || to < from
                ? Optional.empty()
                : Optional.of(new Years(from, to));
    }

    /** "2027" or "2027–2028". */
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
