package se.samspel.insatser.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.insatser.InterventionStatus;

/** What can be filled in of an insats, and what is wrong with it. */
final class EntryFields {
    static final String NAME = "name";
    static final String STATUS = "status";
    static final String STARTS = "starts";
    static final String ENDS = "ends";
    static final String EARLIER = "earlier";

    static final List<Field> ALL =
            List.of(
                    Field.of(NAME, FieldType.SHORT_TEXT, "Namn", "Det ni säger till vardags.")
                            .asRequired(),
                    Field.of(STATUS, FieldType.CHOICE, "Läge", "")
                            .choosing(
                                    Arrays.stream(InterventionStatus.values())
                                            .map(it -> new Field.Choice(it.name(), it.swedish()))
                                            .toList())
                            .asRequired(),
                    Field.of(STARTS, FieldType.DATE, "Från", ""),
                    Field.of(ENDS, FieldType.DATE, "Till", "Tomt betyder tills vidare."),
                    Field.of(
                            EARLIER,
                            FieldType.LONG_TEXT,
                            "Har också hetat",
                            "Ett namn per rad. När du byter namn läggs det gamla hit, så att dokument"
                                    + " där det står ändå hör hit."));

    private EntryFields() {}

    /** Every field as it is kept. */
    static Map<String, String> tidy(Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        ALL.forEach(
                field ->
                        values.put(
                                field.id(),
                                field.id().equals(EARLIER)
                                        ? names(given.getOrDefault(EARLIER, ""))
                                        : line(given.getOrDefault(field.id(), ""))));
        return values;
    }

    /** What is kept when the old values become new ones: the name that was is one it has had. */
    static Map<String, String> changed(Map<String, String> old, Map<String, String> given) {
        Map<String, String> values = tidy(given);
        String before = old.getOrDefault(NAME, "");
        String now = values.getOrDefault(NAME, "");
        String earlier = values.getOrDefault(EARLIER, "");
        if (!before.equals(now)) {
            earlier = names(earlier + "\n" + before);
        }
        values.put(
                EARLIER,
                earlier.lines().filter(it -> !it.equals(now)).collect(Collectors.joining("\n")));
        return values;
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ").strip();
    }

    /** A name a line, each once however it is capitalised. */
    private static String names(String lines) {
        Set<String> seen = new LinkedHashSet<>();
        return lines.lines()
                .map(EntryFields::line)
                .filter(it -> !it.isEmpty() && seen.add(it.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with tidy values, by field id. */
    static Map<String, String> problems(Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(ALL, values));
        String starts = values.getOrDefault(STARTS, "");
        String ends = values.getOrDefault(ENDS, "");
        if (problems.isEmpty() && !starts.isEmpty() && !ends.isEmpty()) {
            if (LocalDate.parse(ends).isBefore(LocalDate.parse(starts))) {
                problems.put(ENDS, "Till ligger före Från. Ändra ett av datumen.");
            }
        }
        return problems;
    }

    /** What looks like a personnummer, by field id. */
    static Map<String, String> personal(IdentityNumberGuard guard, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String field : List.of(NAME, EARLIER)) {
            if (!guard.find(values.getOrDefault(field, "")).isEmpty()) {
                problems.put(
                        field,
                        "Här står något som ser ut som ett personnummer. Ta bort det, så sparas"
                                + " insatsen. Personnummer sparas aldrig i Samspel.");
            }
        }
        return problems;
    }
}
