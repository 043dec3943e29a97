package se.samspel.dialogstod.internal.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;

/** The form of a group's own question, and what fits in it. */
final class OwnFields {
    static final String WORDING = "wording";
    static final String HELP = "help";
    static final String FOLLOW_UPS = "follow-ups";
    static final String STEPS = "steps";
    static final String LOW = "low";
    static final String HIGH = "high";

    private static final int MOST_STEPS = 10;
    private static final int MOST_FOLLOW_UPS = 8;
    private static final int LONGEST_FOLLOW_UP = 300;

    static final List<Field> ALL =
            List.of(
                    text(WORDING, FieldType.LONG_TEXT, "Frågan", "Så som den ska ställas.", 500)
                            .asRequired(),
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
                            .choosing(
                                    IntStream.rangeClosed(2, MOST_STEPS)
                                            .mapToObj(Integer::toString)
                                            .map(it -> new Field.Choice(it, it + " steg"))
                                            .toList()),
                    text(LOW, FieldType.SHORT_TEXT, "Steg 1 betyder", "", 80),
                    text(HIGH, FieldType.SHORT_TEXT, "Sista steget betyder", "", 80));

    private OwnFields() {}

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
        return tidy;
    }

    /** Sentences about what has to be corrected, by field; none when the tidy values fit. */
    static Map<String, String> problems(Map<String, String> tidy) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(ALL, tidy));
        List<String> followUps = tidy.getOrDefault(FOLLOW_UPS, "").lines().toList();
        if (followUps.size() > MOST_FOLLOW_UPS) {
            problems.putIfAbsent(
                    FOLLOW_UPS,
                    "Följdfrågorna får vara högst åtta. Nu är de " + followUps.size() + ".");
        }
        if (followUps.stream().anyMatch(line -> line.length() > LONGEST_FOLLOW_UP)) {
            problems.putIfAbsent(
                    FOLLOW_UPS,
                    "En följdfråga får vara högst 300 tecken. Korta den som är längre.");
        }
        if (!tidy.getOrDefault(STEPS, "").isEmpty()) {
            for (String end : List.of(LOW, HIGH)) {
                if (tidy.getOrDefault(end, "").isEmpty()) {
                    problems.putIfAbsent(
                            end, "Skriv vad steget betyder, så att alla svarar på samma sak.");
                }
            }
        }
        return problems;
    }

    /** The columns of a row, for tidy values without problems. */
    static Map<String, @Nullable Object> columns(Map<String, String> tidy) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (Field field : ALL) {
            String value = tidy.getOrDefault(field.id(), "");
            columns.put(column(field), field.id().equals(STEPS) ? steps(value) : value);
        }
        return columns;
    }

    /** What stands in the columns, as values of the form. */
    static Map<String, String> shown(Map<String, @Nullable String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : ALL) {
            String value = columns.get(column(field));
            String said = value == null ? "" : value;
            values.put(field.id(), field.id().equals(STEPS) ? stepsShown(steps(said)) : said);
        }
        return values;
    }

    static String stepsShown(int steps) {
        return steps == 0 ? "" : Integer.toString(steps);
    }

    /** The number of steps that is written; 0 for none. */
    static int steps(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static String column(Field field) {
        return field.id().replace('-', '_');
    }
}
