package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.core.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;

/** What a form has sent. */
public record Sent(Form form) {
    /** The values of the fields that came, several of one field with a space between. */
    public Map<String, String> values(List<Field> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            List<String> sent = form.asMap().get(field.id());
            if (sent != null) {
                values.put(field.id(), String.join(" ", sent).strip());
            }
        }
        return values;
    }

    public String text(String name) {
        String value = form.asMap().getFirst(name);
        return value == null ? "" : value;
    }

    /** Everything that came under a name. */
    public List<String> all(String name) {
        List<String> sent = form.asMap().get(name);
        return sent == null ? List.of() : List.copyOf(sent);
    }

    public long number(String name) {
        String value = text(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }
}
