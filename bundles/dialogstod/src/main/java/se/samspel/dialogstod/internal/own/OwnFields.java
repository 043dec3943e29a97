package se.samspel.dialogstod.internal.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;

/** The form of a group's own question, and what fits in it. */
final class OwnFields {
    static final String WORDING = "wording";
    static final String HELP = "help";
    static final String FOLLOW_UPS = "follow-ups";
    static final String STEPS = "steps";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String STATEMENT = "statement";
    static final String WHEN = "when-question";
    static final String LEAST = "when-least";
    static final String MOST = "when-most";

    /** Those that hold a number of steps. */
    private static final Set<String> NUMBERS = Set.of(STEPS, LEAST, MOST);

    private static final int MOST_STEPS = 10;
    static final int MOST_FOLLOW_UPS = 8;
    static final int LONGEST_FOLLOW_UP = 300;

    static final List<Field> ALL =
            List.of(
                    text(WORDING, FieldType.LONG_TEXT, "Frågan", "Så som den ska ställas.", 500)
                            .asRequired(),
                    text(
                            STATEMENT,
                            FieldType.LONG_TEXT,
                            "Påstående före frågan",
                            "Något att hålla med om eller inte. Lämna tomt om det inte behövs.",
                            500),
                    text(
                            HELP,
                            FieldType.LONG_TEXT,
                            "Det som hjälper gruppen igång",
                            "Till exempel vad ni ska tänka på först.",
                            1_000),
                    text(
                            FOLLOW_UPS,
                            FieldType.LONG_TEXT,
                            "Följdfrågor",
                            "En på varje rad, högst åtta. De är till för när samtalet stannar.",
                            MOST_FOLLOW_UPS * (LONGEST_FOLLOW_UP + 2)),
                    Field.of(
                                    STEPS,
                                    FieldType.CHOICE,
                                    "Skala",
                                    "Välj en skala om ni vill kunna jämföra mellan parter och år.")
                            .choosing(numbers(2, " steg")),
                    text(LOW, FieldType.SHORT_TEXT, "Steg 1 betyder", "", 80),
                    text(HIGH, FieldType.SHORT_TEXT, "Sista steget betyder", "", 80),
                    Field.of(
                            WHEN,
                            FieldType.CHOICE,
                            "Ställs bara efter ett svar på",
                            "En tidigare fråga med skala. Lämna tomt om den alltid ska ställas."),
                    Field.of(LEAST, FieldType.CHOICE, "Från steg", "").choosing(numbers(1, "")),
                    Field.of(MOST, FieldType.CHOICE, "Till och med steg", "")
                            .choosing(numbers(1, "")));

    private OwnFields() {}

    private static List<Field.Choice> numbers(int from, String word) {
        return IntStream.rangeClosed(from, MOST_STEPS)
                .mapToObj(Integer::toString)
                .map(it -> new Field.Choice(it, it + word))
                .toList();
    }

    /** The form where a question can hang on some earlier ones; without the choice where there are none. */
    static List<Field> hangingOn(Earlier earlier) {
        return ALL.stream()
                .filter(it -> !earlier.questions().isEmpty() || !isCondition(it))
                .map(it -> it.id().equals(WHEN) ? it.choosing(earlier.choices()) : it)
                .toList();
    }

    private static boolean isCondition(Field field) {
        return List.of(WHEN, LEAST, MOST).contains(field.id());
    }

    private static Field text(String id, FieldType type, String label, String help, int most) {
        return new Field(id, type, label, help, false, most, List.of());
    }

    /** The values as they are kept: every field there, no blanks around, one follow-up question a line. */
    static Map<String, String> tidy(Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (Field field : ALL) {
            String value = values.getOrDefault(field.id(), "").replace("\r\n", "\n").strip();
            tidy.put(field.id(), value);
        }
        tidy.computeIfPresent(
                FOLLOW_UPS,
                (field, lines) ->
                        lines.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")));
        if (tidy.getOrDefault(STEPS, "").isEmpty()) {
            tidy.put(LOW, "");
            tidy.put(HIGH, "");
        }
        if (tidy.getOrDefault(WHEN, "").isEmpty()) {
            tidy.put(LEAST, "");
            tidy.put(MOST, "");
        }
        return tidy;
    }

    /** The columns of a row, for tidy values without problems. */
    static Map<String, @Nullable Object> columns(Map<String, String> tidy) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (Field field : ALL) {
            String value = tidy.getOrDefault(field.id(), "");
            columns.put(column(field), NUMBERS.contains(field.id()) ? steps(value) : value);
        }
        return columns;
    }

    /** What stands in the columns, as values of the form. */
    static Map<String, String> shown(Map<String, @Nullable String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : ALL) {
            values.put(field.id(), shown(field, columns.get(column(field))));
        }
        return values;
    }

    /** What stands in the column of a field, as a value of the form. */
    static String shown(Field field, @Nullable String value) {
        String said = value == null ? "" : value;
        return NUMBERS.contains(field.id()) ? stepsShown(steps(said)) : said;
    }

    static String stepsShown(int steps) {
        return steps == 0 ? "" : Integer.toString(steps);
    }

    /** The number of steps that is written; 0 for none. */
    static int steps(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    static String column(Field field) {
        return field.id().replace('-', '_');
    }
}
