package se.samspel.samverkanskarta.internal.rows;

import java.util.Map;
import se.samspel.samverkanskarta.MapPart;

/**
 * A part as its form shows it.
 *
 * @param version what to send back when it is changed
 * @param values by field id
 */
public record PartLine(
        MapPart part, String key, long version, boolean removed, Map<String, String> values) {
    public PartLine {
        values = Map.copyOf(values);
    }

    static PartLine of(Row row) {
        return new PartLine(
                row.part(), row.itemKey(), row.version(), row.isRemoved(), row.values());
    }

    /** Its name, or all that a finding says. */
    public String fullName() {
        String name = values.getOrDefault(FieldIds.NAME, "");
        return name.isEmpty() ? values.getOrDefault(FieldIds.FINDING, "") : name;
    }

    /** What it is called: its name, or the beginning of what a finding says. */
    public String name() {
        String text = fullName();
        return text.length() <= 80 ? text : text.substring(0, 79).strip() + "…";
    }
}
