package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.PlanId;

/** What a form of a meeting sent. */
record Sent(MultivaluedMap<String, String> form) {
    static Sent of(Form form) {
        return new Sent(form.asMap());
    }

    String text(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    long number(String name) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The fields' values; a missing one is empty. */
    Map<String, String> values(List<Field> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.id(), text(field.id())));
        return values;
    }

    /** The plans that were ticked. */
    List<PlanId> plans() {
        return form.getOrDefault("plan", List.of()).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new PlanId(Long.parseLong(text)))
                .distinct()
                .toList();
    }
}
