package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;

/** What has to be corrected before something is kept; lets personnummer through while nobody can find them. */
@Component(service = MapCheck.class)
public final class MapCheck {
    private static final int MOST_TIMES = 500;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int OLDEST = 120;

    private final AtomicReference<@Nullable IdentityNumberGuard> guard = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutGuard")
    public void withGuard(IdentityNumberGuard found) {
        guard.set(found);
    }

    /** Forgets the guard when it goes away. */
    public void withoutGuard(IdentityNumberGuard gone) {
        guard.compareAndSet(gone, null);
    }

    /** The values as they are kept: those of the fields alone, without blanks around, lists with one space between. */
    public static Map<String, String> tidy(List<Field> fields, Map<String, String> given) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = given.get(field.id());
            if (value != null) {
                tidy.put(field.id(), tidy(field, value));
            }
        }
        return tidy;
    }

    private static String tidy(Field field, String value) {
        if (field.id().equals(FieldIds.TARGET_GROUPS)) {
            return value.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .collect(joining("\n"));
        }
        return switch (field.type()) {
            case CHOICES, PARTIES -> Seats.words(value).distinct().collect(joining(" "));
            case LONG_TEXT -> value.replace("\r\n", "\n").strip();
            default -> value.replaceAll("\\p{Cc}+", " ").strip();
        };
    }

    /** All of some fields as they would be kept, and what has to be corrected in them. */
    record Checked(Map<String, String> values, Map<String, String> problems) {}

    /** Checks a form that sends every field: what is left out is empty. */
    Checked checked(List<Field> fields, Map<String, String> given) {
        Map<String, String> whole = new LinkedHashMap<>();
        fields.forEach(field -> whole.put(field.id(), given.getOrDefault(field.id(), "")));
        Map<String, String> tidy = tidy(fields, whole);
        return new Checked(tidy, problems(fields, tidy));
    }

    /** Sentences by field; none when the tidy values fit. */
    public Map<String, String> problems(List<Field> fields, Map<String, String> tidy) {
        Map<String, Field> known =
                fields.stream().collect(Collectors.toMap(Field::id, Function.identity()));
        List<Field> told = tidy.keySet().stream().map(known::get).map(Field.class::cast).toList();
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(told, tidy));
        told.stream()
                .filter(field -> field.type() == FieldType.NUMBER)
                .forEach(field -> whole(field, tidy.getOrDefault(field.id(), ""), problems));
        if (problems.isEmpty()) {
            order(tidy, problems);
        }
        identityNumbers(told, tidy).forEach(problems::putIfAbsent);
        return problems;
    }

    /** A sentence for each field in which a personnummer seems to stand. */
    public Map<String, String> identityNumbers(List<Field> fields, Map<String, String> values) {
        IdentityNumberGuard asked = guard.get();
        return asked == null ? Map.of() : asked.problems(fields, values);
    }

    private static void whole(Field field, String value, Map<String, String> problems) {
        int most =
                switch (field.id()) {
                    case FieldIds.TIMES -> MOST_TIMES;
                    case FieldIds.MINUTES -> MOST_MINUTES;
                    default -> OLDEST;
                };
        boolean fits =
                value.isEmpty() || value.matches("\\d{1,4}") && Integer.parseInt(value) <= most;
        if (!fits) {
            problems.put(
                    field.id(), field.label() + " ska vara ett heltal från 0 till " + most + ".");
        }
    }

    private static void order(Map<String, String> tidy, Map<String, String> problems) {
        String from = tidy.getOrDefault(FieldIds.BASIS_FROM, "");
        String until = tidy.getOrDefault(FieldIds.BASIS_UNTIL, "");
        if (!from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0) {
            problems.put(
                    FieldIds.BASIS_UNTIL,
                    "Sista dagen ligger före den första. Ändra ett av datumen.");
        }
        String youngest = tidy.getOrDefault(FieldIds.AGE_FROM, "");
        String oldest = tidy.getOrDefault(FieldIds.AGE_TO, "");
        if (!oldest.isEmpty()
                && (youngest.isEmpty() || Integer.parseInt(oldest) < Integer.parseInt(youngest))) {
            problems.put(
                    FieldIds.AGE_TO, "Skriv en ålder som är lika med eller högre än den första.");
        }
    }
}
