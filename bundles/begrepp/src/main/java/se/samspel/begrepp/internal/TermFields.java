package se.samspel.begrepp.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.Term.Validity;

/** What a förbund fills in about a term; between values of a form, columns of a row and a {@link Term}. */
final class TermFields {
    private static final int READING = 500;
    private static final String FIRST_READING = "reads-municipality";

    private static final Map<PartyKind, String> READINGS =
            Map.of(
                    PartyKind.MUNICIPALITY, FIRST_READING,
                    PartyKind.REGION, "reads-region",
                    PartyKind.EMPLOYMENT_SERVICE, "reads-employment-service",
                    PartyKind.SOCIAL_INSURANCE, "reads-social-insurance");

    static final List<Field> ALL =
            List.of(
                    text("name", FieldType.SHORT_TEXT, "Begrepp", "Som det helst skrivs.", 120)
                            .asRequired(),
                    text(
                            "abbreviations",
                            FieldType.SHORT_TEXT,
                            "Förkortningar",
                            "Med komma emellan, skrivna som de skrivs.",
                            200),
                    text(
                            "synonyms",
                            FieldType.SHORT_TEXT,
                            "Andra ord för samma sak",
                            "Med komma emellan. Sökningen hittar dem också.",
                            300),
                    text(
                                    "definition",
                                    FieldType.LONG_TEXT,
                                    "Vad det betyder hos er",
                                    "Ett par meningar som en ny ledamot förstår.",
                                    2_000)
                            .asRequired(),
                    text(
                            "source",
                            FieldType.SHORT_TEXT,
                            "Källa",
                            "Till exempel ett beslut i styrelsen, med datum.",
                            300),
                    Field.of("valid-from", FieldType.DATE, "Gäller från", "Tomt betyder alltid."),
                    Field.of(
                            "valid-to",
                            FieldType.DATE,
                            "Gäller till och med",
                            "Tomt betyder tills vidare."),
                    text(
                            FIRST_READING,
                            FieldType.SHORT_TEXT,
                            "Så läser kommunen ordet",
                            "Bara om parterna läser det olika. Planer där ordet står får då ett råd.",
                            READING),
                    text(
                            "reads-region",
                            FieldType.SHORT_TEXT,
                            "Så läser regionen ordet",
                            "",
                            READING),
                    text(
                            "reads-employment-service",
                            FieldType.SHORT_TEXT,
                            "Så läser Arbetsförmedlingen ordet",
                            "",
                            READING),
                    text(
                            "reads-social-insurance",
                            FieldType.SHORT_TEXT,
                            "Så läser Försäkringskassan ordet",
                            "",
                            READING));

    private TermFields() {}

    private static Field text(String id, FieldType type, String label, String help, int most) {
        return new Field(id, type, label, help, false, most, List.of());
    }

    /** The column a field is kept in. */
    static String column(Field field) {
        return field.id().replace('-', '_');
    }

    /** The field that is kept in a column; empty for a column of another kind. */
    static Optional<Field> ofColumn(String column) {
        return ALL.stream().filter(field -> column(field).equals(column)).findFirst();
    }

    /** Sentences about what has to be corrected, by field. */
    static Map<String, String> problems(Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(ALL, values));
        if (problems.isEmpty() && validity(values).isBackwards()) {
            problems.put("valid-to", "Sista dagen är före den första. Byt plats på dem.");
        }
        long readings =
                READINGS.values().stream().filter(id -> !value(values, id).isEmpty()).count();
        if (readings == 1) {
            problems.put(
                    FIRST_READING,
                    "Skriv hur minst två parter läser ordet, eller ingen. En ensam läsning säger inte"
                            + " vad som skiljer.");
        }
        return problems;
    }

    /** The values as they are kept: without blanks around, every field there. */
    static Map<String, String> tidy(Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (Field field : ALL) {
            String value = value(values, field.id());
            tidy.put(
                    field.id(),
                    isList(field.id())
                            ? String.join(", ", list(value))
                            : value.replace("\r\n", "\n"));
        }
        return tidy;
    }

    /** Readings by the party as files write it, as values by field. */
    static Map<String, String> readings(Map<String, String> byParty) {
        Map<String, String> values = new LinkedHashMap<>();
        READINGS.forEach(
                (party, field) -> values.put(field, byParty.getOrDefault(party.written(), "")));
        return values;
    }

    /** A term's values, for the form that writes over it. */
    static Map<String, String> values(Term term) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", term.name());
        values.put("abbreviations", String.join(", ", term.shortForms()));
        values.put("synonyms", String.join(", ", term.synonyms()));
        values.put("definition", term.definition());
        values.put("source", term.source());
        values.put("valid-from", day(term.validity().from()));
        values.put("valid-to", day(term.validity().to()));
        READINGS.forEach((party, id) -> values.put(id, term.readings().getOrDefault(party, "")));
        return values;
    }

    /**
     * The term that the values make.
     *
     * @param capitals abbreviations that are words in small letters, as the layers below know them
     */
    static Term term(
            String id, UnitId association, Map<String, String> values, Set<String> capitals) {
        List<String> shortForms = list(value(values, "abbreviations"));
        Map<PartyKind, String> readings = new LinkedHashMap<>();
        for (PartyKind party : PartyKind.values()) {
            String reading = value(values, READINGS.getOrDefault(party, ""));
            if (!reading.isEmpty()) {
                readings.put(party, reading);
            }
        }
        return new Term(
                id,
                value(values, "name"),
                shortForms.stream().filter(it -> !capitals.contains(it)).toList(),
                shortForms.stream().filter(capitals::contains).toList(),
                list(value(values, "synonyms")),
                value(values, "definition"),
                value(values, "source"),
                validity(values),
                readings,
                new Layer(Layer.Kind.OWN, association.value(), Set.of(association)));
    }

    private static boolean isList(String field) {
        return field.equals("abbreviations") || field.equals("synonyms");
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private static Validity validity(Map<String, String> values) {
        return new Validity(
                day(value(values, "valid-from")).orElse(null),
                day(value(values, "valid-to")).orElse(null));
    }

    private static Optional<LocalDate> day(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String value(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }
}
