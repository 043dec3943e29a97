package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences and lines of a text begin. */
final class Sentences {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\s*\\n\\s*(?=\\S)");

    private Sentences() {}

    /** Where each begins, besides the first: places in the text. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            if (between.start() > 0) {
                starts.add(between.end());
            }
        }
        return starts;
    }

    static List<String> of(String text) {
        return cut(text, starts(text));
    }

    /** The parts of a text that is cut at some places, without the blanks around them. */
    static List<String> cut(String text, List<Integer> places) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at : places) {
            parts.add(text.substring(from, at).strip());
            from = at;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
