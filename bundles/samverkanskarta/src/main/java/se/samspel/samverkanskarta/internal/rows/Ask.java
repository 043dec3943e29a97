package se.samspel.samverkanskarta.internal.rows;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;

/** The kinds of questions that {@link MapFields} asks. */
final class Ask {
    private static final int NAME = 160;
    private static final int TEXT = 4_000;

    private Ask() {}

    static Field name(String id, String label, String help) {
        return shortText(id, label, help, NAME);
    }

    static Field shortText(String id, String label, String help, int most) {
        return new Field(id, FieldType.SHORT_TEXT, label, help, false, most, List.of());
    }

    static Field longText(String id, String label, String help) {
        return longText(id, label, help, TEXT);
    }

    static Field longText(String id, String label, String help, int most) {
        return new Field(id, FieldType.LONG_TEXT, label, help, false, most, List.of());
    }

    static Field choosing(
            String id, FieldType type, String label, String help, List<Field.Choice> from) {
        int most = Math.max(type.most(), from.size() * 64);
        return new Field(id, type, label, help, false, most, from);
    }

    static <E extends Enum<E>> Field choice(
            String id, String label, String help, E[] values, Function<E, String> swedish) {
        return choosing(
                id,
                FieldType.CHOICE,
                label,
                help,
                choices(Arrays.asList(values), Enum::name, swedish));
    }

    static <T> List<Field.Choice> choices(
            List<T> from, Function<T, String> value, Function<T, String> label) {
        return from.stream().map(it -> new Field.Choice(value.apply(it), label.apply(it))).toList();
    }
}
