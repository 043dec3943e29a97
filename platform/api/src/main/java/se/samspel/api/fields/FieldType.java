package se.samspel.api.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of value a field holds; the name is how a template writes it. */
public enum FieldType {
    SHORT_TEXT("shortText", 300),
    LONG_TEXT("longText", 20_000),
    /** Text with a little formatting, kept as {@link RichText} is written. */
    RICH_TEXT("richText", 60_000),
    DATE("date", 10),
    CHOICE("choice", 100),
    /** Several of the choices: their values with a space between, in the order of the choices. */
    CHOICES("choices", 2_000),
    NUMBER("number", 30),
    PERIOD("period", 30),
    PARTY("party", 60),
    /** Several parties: their ids with a space between, in the order of the choices. */
    PARTIES("parties", 600),
    PERSON("person", 200);

    private final String written;
    private final int most;

    FieldType(String written, int most) {
        this.written = written;
        this.most = most;
    }

    /** As it stands in a plugin's file. */
    public String written() {
        return written;
    }

    /** Most characters of a value, unless the field says fewer. */
    public int most() {
        return most;
    }

    /** Whether a value is several of the choices. */
    public boolean isSeveral() {
        return this == CHOICES || this == PARTIES;
    }

    /** Whether people write what they like in it. */
    public boolean isFree() {
        return switch (this) {
            case SHORT_TEXT, LONG_TEXT, RICH_TEXT, PERSON -> true;
            case DATE, CHOICE, CHOICES, NUMBER, PERIOD, PARTY, PARTIES -> false;
        };
    }

    public static Optional<FieldType> of(String written) {
        return Arrays.stream(values()).filter(type -> type.written.equals(written)).findFirst();
    }

    /** Every name there is, for an error that says what would have worked. */
    public static List<String> names() {
        return Arrays.stream(values()).map(FieldType::written).toList();
    }
}
