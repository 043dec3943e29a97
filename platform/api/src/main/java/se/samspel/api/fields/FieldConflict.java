package se.samspel.api.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two people have written in the same field group; what {@code ui/conflict.jte} shows. The answer's status is 409.
 *
 * @param mine the group as this person wanted it: their values, their action and id
 * @param theirs the values that stand now, by field id
 * @param version the version that stands now
 * @param byName who saved them; empty when it is not known
 * @param when when, for people: "i dag 14.32"; may be empty
 * @param back the page to go to when theirs is taken
 */
public record FieldConflict(
        FieldGroup mine,
        Map<String, String> theirs,
        long version,
        String byName,
        String when,
        String back) {
    public FieldConflict {
        theirs = Map.copyOf(theirs);
    }

    /** Their value of a field. */
    public String theirs(Field field) {
        return theirs.getOrDefault(field.id(), "");
    }

    /** The fields where the two differ. */
    public List<Field> differing() {
        return mine.fields().stream()
                .filter(field -> !mine.value(field).equals(theirs(field)))
                .toList();
    }

    /** A value as people read it: the label of a choice, the words of a formatted text. */
    public static String shown(Field field, String value) {
        if (field.type() == FieldType.RICH_TEXT) {
            return RichText.words(value);
        }
        return field.type().isSeveral()
                ? Arrays.stream(value.strip().split("\\s+"))
                        .map(one -> label(field, one))
                        .collect(
                                Collectors.joining(field.type() == FieldType.PARTIES ? ", " : "; "))
                : label(field, value);
    }

    private static String label(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Field.Choice::label)
                .findFirst()
                .orElse(value);
    }
}
