package se.samspel.samverkanskarta.internal.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;

/** What numbers of an answer can be. */
public final class AnswerLimits {
    private static final int MOST_PEOPLE = 50;
    private static final int MOST_TIMES = 500;
    private static final int MOST_MINUTES = 24 * 60;

    private AnswerLimits() {}

    /** What is wrong with the values of some fields, by field. */
    public static Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(fields, values));
        for (Field field : fields) {
            String value = values.getOrDefault(field.id(), "");
            if (field.type() == FieldType.NUMBER && !value.isEmpty()) {
                int most = most(field.id());
                if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > most) {
                    problems.put(
                            field.id(),
                            field.label() + " ska vara ett heltal från 0 till " + most + ".");
                }
            }
        }
        return problems;
    }

    private static int most(String id) {
        if (id.startsWith(AnswerValues.PEOPLE)) {
            return MOST_PEOPLE;
        }
        boolean minutes =
                id.startsWith(AnswerValues.MINUTES) || id.startsWith(AnswerValues.NEW_MINUTES);
        return minutes ? MOST_MINUTES : MOST_TIMES;
    }
}
