package se.samspel.handlingsplan.internal.moving;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** Whether what stands in a text can stand in another field, without a character being changed. */
final class Fit {
    private static final Set<FieldType> WRITTEN =
            EnumSet.of(FieldType.SHORT_TEXT, FieldType.LONG_TEXT, FieldType.RICH_TEXT);

    /** Types whose values read the same as a written text. */
    private static final Set<FieldType> PLAIN =
            EnumSet.of(FieldType.DATE, FieldType.NUMBER, FieldType.PERIOD, FieldType.PERSON);

    private Fit() {}

    /**
     * The text in the field's place. A written text keeps its own type and length where the field's would not hold it;
     * anything else that the field would not take has no place there.
     */
    static Optional<TextRow> into(TextRow field, TextRow text) {
        if (text.value().isBlank() || field.type() == text.type() && takes(field, text)) {
            return Optional.of(placed(field, text, field.type(), field.most()));
        }
        if (WRITTEN.contains(field.type()) && WRITTEN.contains(text.type())) {
            return Optional.of(
                    takes(field, text) && readsTheSame(field, text)
                            ? placed(field, text, field.type(), field.most())
                            : placed(field, text, text.type(), text.most()));
        }
        boolean readable =
                WRITTEN.contains(field.type()) && PLAIN.contains(text.type())
                        || PLAIN.contains(field.type()) && WRITTEN.contains(text.type());
        return readable && takes(field, text) && readsTheSame(field, text)
                ? Optional.of(placed(field, text, field.type(), field.most()))
                : Optional.empty();
    }

    /** Whether a text means the same with formatting as without: nothing in it is marked, and nothing looks as if it were. */
    private static boolean readsTheSame(TextRow field, TextRow text) {
        boolean formatted =
                field.type() == FieldType.RICH_TEXT || text.type() == FieldType.RICH_TEXT;
        RichText read = RichText.parse(text.value());
        return field.type() == text.type()
                || !formatted
                || read.written().equals(text.value()) && read.words().equals(text.value());
    }

    private static boolean takes(TextRow field, TextRow text) {
        Field asked = field.asField();
        return asked.problemWith(text.value()).isEmpty();
    }

    private static TextRow placed(TextRow field, TextRow text, FieldType type, int most) {
        return new TextRow(
                text.id(),
                text.version(),
                field.section(),
                field.field(),
                type,
                field.label(),
                field.help(),
                field.required(),
                most,
                field.choices(),
                text.value());
    }
}
