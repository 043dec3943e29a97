package se.samspel.handlingsplan.internal.roundtrip;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldType;

/** A value as people read it in a file, and back again. */
final class Shown {
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT),
                    day("d MMMM uuuu"),
                    day("d MMM uuuu"),
                    day("d/M uuuu"),
                    day("d/M/uuuu"),
                    day("uuuuMMdd"));

    private Shown() {}

    /** A value as it stands in the file. */
    static String text(Field field, String value) {
        return field.type() == FieldType.RICH_TEXT
                ? PlainText.formatted(value)
                : PlainText.of(FieldConflict.shown(field, value));
    }

    /** What is stored for a text out of a file; empty when the field knows no such value. */
    static Optional<String> value(Field field, String text) {
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return Optional.of("");
        }
        return switch (field.type()) {
            case DATE -> date(plain);
            case CHOICE, PARTY -> choice(field, plain);
            case PARTIES -> choices(field, plain, "[,;\n]");
            case CHOICES -> choices(field, plain, "[;\n]");
            case RICH_TEXT -> Optional.of(PlainText.formatted(text));
            case SHORT_TEXT, LONG_TEXT, NUMBER, PERIOD, PERSON -> Optional.of(plain);
        };
    }

    private static Optional<String> choice(Field field, String label) {
        return field.choices().stream()
                .filter(choice -> choice.label().strip().equalsIgnoreCase(label.strip()))
                .map(Field.Choice::value)
                .findFirst();
    }

    private static Optional<String> choices(Field field, String labels, String between) {
        List<Optional<String>> values =
                Arrays.stream(labels.split(between))
                        .filter(label -> !label.isBlank())
                        .map(label -> choice(field, label))
                        .toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        values.stream().flatMap(Optional::stream).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static Optional<String> date(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format).toString());
            } catch (DateTimeException otherwise) {
                // the next way of writing may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.of("sv", "SE"));
    }
}
