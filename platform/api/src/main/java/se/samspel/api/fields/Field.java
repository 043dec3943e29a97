package se.samspel.api.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be filled in.
 *
 * @param id stable within its group of fields; a–z, digits and hyphens; also the form's name for it
 * @param label Swedish
 * @param help a sentence under the label; may be empty
 * @param most most characters
 * @param choices for {@link FieldType#CHOICE}, {@link FieldType#CHOICES}, {@link FieldType#PARTY} and {@link
 *     FieldType#PARTIES}: what can be chosen
 */
public record Field(
        String id,
        FieldType type,
        String label,
        String help,
        boolean required,
        int most,
        List<Choice> choices) {
    public Field {
        choices = List.copyOf(choices);
    }

    /** One alternative: what is stored and what is read. */
    public record Choice(String value, String label) {}

    /** A field of a type with its usual length, nothing required. */
    public static Field of(String id, FieldType type, String label, String help) {
        return new Field(id, type, label, help, false, type.most(), List.of());
    }

    public Field asRequired() {
        return new Field(id, type, label, help, true, most, choices);
    }

    public Field choosing(List<Choice> from) {
        return new Field(id, type, label, help, required, most, from);
    }

    /**
     * What is wrong with a value, as a Swedish sentence that says what would work; empty when nothing is. An empty value
     * is wrong only in a required field.
     */
    public Optional<String> problemWith(String value) {
        if (value.isBlank()) {
            return required ? Optional.of(label + " behöver fyllas i.") : Optional.empty();
        }
        if (value.length() > most) {
            return Optional.of(
                    label
                            + " får vara högst "
                            + most
                            + " tecken. Nu är det "
                            + value.length()
                            + ".");
        }
        return switch (type) {
            case DATE ->
                    isDate(value)
                            ? Optional.empty()
                            : Optional.of(label + " ska vara ett datum, till exempel 2027-03-31.");
            case NUMBER ->
                    value.strip()
                                    .replace(',', '.')
                                    .replace(" ", "")
                                    .matches("-?\\d{1,15}(\\.\\d{1,6})?")
                            ? Optional.empty()
                            : Optional.of(label + " ska vara ett tal, till exempel 12 eller 2,5.");
            case PERIOD ->
                    value.strip().matches("\\d{4}(\\s*[-–]\\s*\\d{4})?")
                            ? Optional.empty()
                            : Optional.of(
                                    label
                                            + " ska vara ett år eller två, till exempel 2027 eller 2027–2028.");
            case CHOICE, PARTY ->
                    isChoice(value)
                            ? Optional.empty()
                            : Optional.of(label + " ska vara ett av alternativen i listan.");
            case CHOICES, PARTIES ->
                    Arrays.stream(value.strip().split("\\s+")).allMatch(this::isChoice)
                            ? Optional.empty()
                            : Optional.of(label + " ska vara några av alternativen i listan.");
            case SHORT_TEXT, LONG_TEXT, RICH_TEXT, PERSON -> Optional.empty();
        };
    }

    private boolean isChoice(String value) {
        return choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value.strip());
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
