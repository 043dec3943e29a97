package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;

/** Asks the guard about every free text before it is saved; lets everything through while there is no guard. */
@Component(service = SensitiveText.class)
public final class SensitiveText {
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

    /** Every place in a text where a personnummer seems to stand; none while there is no guard. */
    public List<IdentityNumberGuard.Found> find(CharSequence text) {
        IdentityNumberGuard asked = guard.get();
        return asked == null ? List.of() : asked.find(text);
    }

    /** A sentence for each field that seems to hold a personnummer, with the number masked. */
    public Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.id(), "");
            if (isFree(field) && !value.isEmpty()) {
                check(field, FieldConflict.shown(field, value), problems);
            }
        }
        return problems;
    }

    /** Whether a text seems to hold a personnummer. */
    public boolean isSensitive(String text) {
        IdentityNumberGuard asked = guard.get();
        return asked != null && !asked.find(text).isEmpty();
    }

    private void check(Field field, String value, Map<String, String> problems) {
        List<IdentityNumberGuard.Found> found = find(value);
        if (!found.isEmpty()) {
            problems.put(
                    field.id(),
                    "Här står något som ser ut som ett personnummer ("
                            + found.getFirst().masked()
                            + "). Ta bort det, så sparas texten. Personnummer sparas aldrig i Samspel.");
        }
    }

    private static boolean isFree(Field field) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, RICH_TEXT, PERSON -> true;
            case DATE, CHOICE, CHOICES, NUMBER, PERIOD, PARTY, PARTIES -> false;
        };
    }
}
