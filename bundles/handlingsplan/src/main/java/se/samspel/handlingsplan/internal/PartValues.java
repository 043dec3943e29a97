package se.samspel.handlingsplan.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.Years;

/** The values of a row on their way in: as they are stored, what a new row begins as, and what is wrong with them. */
final class PartValues {
    private PartValues() {}

    /** A value as it is stored: one kind of line break, no control characters, no blanks around a short value. */
    static String tidy(Field field, String value) {
        String plain =
                value.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return switch (field.type()) {
            case LONG_TEXT -> plain.stripTrailing();
            case RICH_TEXT -> RichText.parse(plain).written();
            case CHOICES, PARTIES -> inOrder(field, plain);
            case PERIOD -> Years.read(plain).map(Years::toString).orElse(plain.strip());
            default -> plain.replace('\n', ' ').strip();
        };
    }

    /** Several choices in the order of the list, each once; what is not in the list stands last. */
    private static String inOrder(Field field, String value) {
        List<String> order = field.choices().stream().map(Field.Choice::value).toList();
        return Arrays.stream(value.strip().split("\\s+"))
                .distinct()
                .sorted(
                        Comparator.comparingInt(
                                it -> order.contains(it) ? order.indexOf(it) : order.size()))
                .collect(Collectors.joining(" "));
    }

    /** Values as they are stored. */
    static Map<String, String> tidy(List<Field> fields, Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>(values);
        for (Field field : fields) {
            tidy.computeIfPresent(field.id(), (id, value) -> tidy(field, value));
        }
        return tidy;
    }

    /** Every field of a new row: what is given, what it begins as, or empty. */
    static Map<String, String> whole(Part part, List<Field> fields, Map<String, String> values) {
        Map<String, String> whole = new LinkedHashMap<>();
        fields.forEach(field -> whole.put(field.id(), ""));
        whole.putAll(part.start());
        values.forEach(
                (field, value) -> {
                    if (!value.isBlank() || !part.start().containsKey(field)) {
                        whole.put(field, value);
                    }
                });
        return whole;
    }

    /**
     * What is wrong with the given values, by field id; fields that are not given are not asked for, fields that are not
     * there are named.
     */
    static Map<String, String> check(List<Field> fields, Map<String, String> values) {
        List<Field> given =
                fields.stream().filter(field -> values.containsKey(field.id())).toList();
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(given, values));
        for (Field field : given) {
            String value = values.getOrDefault(field.id(), "");
            if (field.type() == FieldType.PERIOD
                    && !value.isEmpty()
                    && Years.read(value).isEmpty()) {
                problems.putIfAbsent(
                        field.id(),
                        field.label() + " ska börja med det första året, till exempel 2027–2028.");
            }
        }
        checkOrder(problems, values, "starts", "due", "Klart senast ligger före Börjar.");
        checkOrder(problems, values, "starts", "ends", "Till och med ligger före Från och med.");
        checkOrder(
                problems,
                values,
                "convener-from",
                "convener-to",
                "Till och med ligger före Från och med.");
        values.keySet().stream()
                .filter(id -> fields.stream().noneMatch(field -> field.id().equals(id)))
                .forEach(id -> problems.put(id, unknown(id, fields)));
        return problems;
    }

    private static String unknown(String id, List<Field> fields) {
        return "Fältet \""
                + id
                + "\" finns inte här. Det finns: "
                + String.join(", ", fields.stream().map(Field::id).toList())
                + ".";
    }

    private static void checkOrder(
            Map<String, String> problems,
            Map<String, String> values,
            String first,
            String last,
            String sentence) {
        String from = values.getOrDefault(first, "");
        String to = values.getOrDefault(last, "");
        boolean whole = !problems.containsKey(first) && !problems.containsKey(last);
        if (whole && !from.isEmpty() && !to.isEmpty() && day(to).isBefore(day(from))) {
            problems.put(last, sentence + " Ändra ett av datumen.");
        }
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value);
    }
}
