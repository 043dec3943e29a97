package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.internal.rows.MapCheck;

/** What is filled in about a survey. */
public final class SurveyForm {
    public static final String INTRO = "intro";
    public static final String LAST_DAY = "last-day";

    /** What is told to those who answer unless something else is written. */
    public static final String GIVEN =
            "Vi ritar en karta över mötena där vi samarbetar. Hjälp oss att få den rätt: vilka möten går du på,"
                    + " till nytta för vem, och vad saknas? Det tar ett par minuter.";

    /** How long a survey can be open when nothing else is said. */
    public static final int DAYS = 21;

    private static final int MOST_DAYS = 180;

    private SurveyForm() {}

    public static List<Field> fields() {
        return List.of(
                new Field(
                        INTRO,
                        FieldType.LONG_TEXT,
                        "Inledning",
                        "Det första de läser. Säg vad svaren ska användas till.",
                        true,
                        1_000,
                        List.of()),
                Field.of(
                                LAST_DAY,
                                FieldType.DATE,
                                "Sista svarsdag",
                                "Länkarna slutar gälla efter den dagen.")
                        .asRequired());
    }

    static Map<String, String> tidy(Map<String, String> given) {
        Map<String, String> whole = new LinkedHashMap<>();
        fields().forEach(field -> whole.put(field.id(), given.getOrDefault(field.id(), "")));
        return MapCheck.tidy(fields(), whole);
    }

    static Map<String, String> problems(MapCheck check, Map<String, String> tidy, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>(check.problems(fields(), tidy));
        if (!problems.containsKey(LAST_DAY)) {
            LocalDate last = LocalDate.parse(tidy.getOrDefault(LAST_DAY, ""));
            if (last.isBefore(today)) {
                problems.put(LAST_DAY, "Sista svarsdag har varit. Välj i dag eller en senare dag.");
            } else if (last.isAfter(today.plusDays(MOST_DAYS))) {
                problems.put(
                        LAST_DAY,
                        "En enkät är öppen i högst ett halvår. Välj en dag senast "
                                + today.plusDays(MOST_DAYS)
                                + ".");
            }
        }
        return problems;
    }

    /** A survey as its form shows it. */
    public static Map<String, String> values(Survey survey) {
        return Map.of(INTRO, survey.intro(), LAST_DAY, survey.lastDay().toString());
    }
}
