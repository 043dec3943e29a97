package se.samspel.samverkanskarta.internal.taken;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.internal.rows.FieldIds;

/** What a cell says, as a field keeps it. What cannot be understood is left as it is written, for the field to refuse. */
final class Reader {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:[.,](\\d+))?");

    /** How often, as people write it. */
    private static final Map<String, Integer> OFTEN =
            Map.of(
                    "varannan vecka", 24,
                    "varje vecka", 48,
                    "veckovis", 48,
                    "varannan månad", 6,
                    "varje månad", 12,
                    "månadsvis", 12,
                    "varje kvartal", 4,
                    "varje termin", 2,
                    "varje år", 1);

    private Reader() {}

    static String value(Field field, String cell) {
        return switch (field.id()) {
            case FieldIds.TIMES -> times(cell);
            case FieldIds.MINUTES -> minutes(cell);
            case FieldIds.TARGET_GROUPS -> several(cell).collect(joining("\n"));
            default ->
                    switch (field.type()) {
                        case CHOICE -> choice(field, cell);
                        case CHOICES -> String.join(" ", choices(field, cell));
                        default -> cell;
                    };
        };
    }

    private static String times(String cell) {
        String words = cell.toLowerCase(Locale.ROOT).strip();
        Integer often = OFTEN.get(words);
        if (often != null) {
            return often.toString();
        }
        Matcher number =
                Pattern.compile("(\\d+)\\s*(ggr|gånger|x)?\\s*(/|per|om)?\\s*(år|året)?")
                        .matcher(words);
        return number.matches() ? number.group(1) : cell;
    }

    private static String minutes(String cell) {
        String words = cell.toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(words);
        if (!number.lookingAt()) {
            return cell;
        }
        boolean hours = words.substring(number.end()).strip().matches("(h|t|tim|timme|timmar)\\.?");
        if (hours) {
            return Long.toString(
                    Math.round(60 * Double.parseDouble(number.group().replace(',', '.'))));
        }
        boolean minutes = words.substring(number.end()).strip().matches("(m|min|minuter)?\\.?");
        return minutes && number.group(2) == null ? number.group(1) : cell;
    }

    /** The parts of a cell with semicolons, commas or line ends between. */
    static Stream<String> several(String cell) {
        return Arrays.stream(cell.split("[;,\n]")).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** Whether two values name the same things in a field where their order says nothing. */
    static boolean sameThings(Field field, String one, String other) {
        boolean listed = field.id().equals(FieldIds.TARGET_GROUPS);
        return (listed || field.type() == FieldType.CHOICES)
                && things(listed, one).equals(things(listed, other));
    }

    private static Set<String> things(boolean listed, String value) {
        return (listed ? several(value) : Arrays.stream(value.split(" "))).collect(toSet());
    }

    /** The choices of a cell; a comma may also stand within the label of one. */
    private static List<String> choices(Field field, String cell) {
        List<String> parts = several(cell).toList();
        List<String> chosen = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = parts.size();
            while (end > at + 1 && chosen(field.choices(), label(parts, at, end)).isEmpty()) {
                end--;
            }
            chosen.add(choice(field, label(parts, at, end)).replace(' ', '_'));
            at = end;
        }
        return chosen;
    }

    private static String label(List<String> parts, int from, int end) {
        return String.join(", ", parts.subList(from, end));
    }

    private static String choice(Field field, String cell) {
        return chosen(field.choices(), cell).orElse(cell);
    }

    /** The choice of a label, or of a value; the start of a label does when no other begins so. */
    static Optional<String> chosen(List<Field.Choice> choices, String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        Optional<String> whole =
                choices.stream()
                        .filter(
                                it ->
                                        it.label().toLowerCase(Locale.ROOT).equals(word)
                                                || it.value().toLowerCase(Locale.ROOT).equals(word))
                        .map(Field.Choice::value)
                        .findFirst();
        List<String> begins =
                choices.stream()
                        .filter(it -> it.label().toLowerCase(Locale.ROOT).startsWith(word))
                        .map(Field.Choice::value)
                        .toList();
        return whole.or(
                () -> begins.size() == 1 ? Optional.of(begins.getFirst()) : Optional.empty());
    }
}
