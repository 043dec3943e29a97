package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a part sent, and the changes it can mean: the fields it has, the version it was drawn with, the parent
 * of what is to be added and how far something is to be moved. Anything else in it is the browser's own business.
 */
record PartForm(Part part, Map<String, String> values, long version, String parent, int steps) {

    static PartForm of(Part part, Form form) {
        MultivaluedMap<String, String> sent = form.asMap();
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : part.fields()) {
            List<String> given = sent.getOrDefault(field, List.of());
            if (!given.isEmpty()) {
                values.put(field, given.size() == 1 ? given.getFirst() : together(given));
            }
        }
        String steps = text(sent.getFirst("steg"));
        return new PartForm(
                part,
                values,
                number(sent.getFirst("version")),
                text(sent.getFirst("parent")),
                steps.matches("-?\\d{1,6}") ? Integer.parseInt(steps) : 1);
    }

    /** Several boxes of one field; the empty one only says that the field was there. */
    private static String together(List<String> boxes) {
        return boxes.stream().filter(box -> !box.isBlank()).collect(Collectors.joining(" "));
    }

    PlanChange save(long row) {
        return new PlanChange.Save(part, row, version, values);
    }

    PlanChange add() {
        return new PlanChange.Add(part, parent, values);
    }

    PlanChange move(long row) {
        return new PlanChange.Move(part, row, steps, version);
    }

    PlanChange remove(long row) {
        return new PlanChange.Remove(part, row, version);
    }

    PlanChange restore(long row) {
        return new PlanChange.Restore(part, row, version);
    }

    PlanChange undo(long row) {
        return new PlanChange.Undo(part, row, version);
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
