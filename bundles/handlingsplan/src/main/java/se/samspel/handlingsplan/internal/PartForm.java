package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a part sent: the fields it has, the version it was drawn with and the parent of what is to be added.
 * Anything else in it is the browser's own business.
 */
record PartForm(Map<String, String> values, long version, String parent) {

    static PartForm of(Part part, Form form) {
        MultivaluedMap<String, String> sent = form.asMap();
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : part.fields()) {
            String value = sent.getFirst(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return new PartForm(
                values, number(sent.getFirst("version")), text(sent.getFirst("parent")));
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
