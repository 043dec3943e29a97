package se.samspel.handlingsplan.internal;

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
        IdentityNumberGuard asked = guard.get();
        return asked == null ? Map.of() : asked.problems(fields, values);
    }

    /** Whether a text seems to hold a personnummer. */
    public boolean isSensitive(String text) {
        IdentityNumberGuard asked = guard.get();
        return asked != null && !asked.find(text).isEmpty();
    }
}
