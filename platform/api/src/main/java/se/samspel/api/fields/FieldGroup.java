package se.samspel.api.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields that are saved together under one version: one goal, one activity, one text.
 *
 * @param id unique on its page; a–z, digits and hyphens
 * @param action where the form is posted
 * @param values by field id; a missing one is empty
 * @param version what the form sends as {@code version}
 * @param problems Swedish sentences by field id
 * @param editable false shows the values as text
 */
public record FieldGroup(
        String id,
        String action,
        List<Field> fields,
        Map<String, String> values,
        long version,
        Map<String, String> problems,
        boolean editable) {
    public FieldGroup {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    public String value(Field field) {
        return values.getOrDefault(field.id(), "");
    }

    /** The problem of one field; empty text for none. */
    public String problem(Field field) {
        return problems.getOrDefault(field.id(), "");
    }

    /** Everything that is wrong with the values, by field id in the order of the fields; empty when nothing is. */
    public static Map<String, String> check(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : fields) {
            field.problemWith(values.getOrDefault(field.id(), ""))
                    .ifPresent(text -> problems.put(field.id(), text));
        }
        return problems;
    }
}
