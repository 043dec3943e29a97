package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;

/** The forms of a plan's page. */
final class FieldGroups {
    /** Nothing has been tried yet. */
    static final Tried NOTHING = new Tried(Map.of(), Map.of());

    private FieldGroups() {}

    /** What someone wrote that could not be kept, and why. */
    record Tried(Map<String, String> values, Map<String, String> problems) {}

    /** The form of a row as it stands. */
    static FieldGroup of(
            OpenPlan plan,
            Part part,
            Row row,
            List<Field> fields,
            boolean editable,
            Map<String, String> problems) {
        return new FieldGroup(
                PlanAddress.group(part, row.id()),
                PlanAddress.of(plan.id(), part, row.id()),
                fields,
                row.values(),
                row.version(),
                problems,
                editable);
    }

    /** The same form with what someone wrote in it instead. */
    static FieldGroup with(FieldGroup group, Tried tried) {
        Map<String, String> values = new LinkedHashMap<>(group.values());
        values.putAll(tried.values());
        return new FieldGroup(
                group.id(),
                group.action(),
                group.fields(),
                values,
                group.version(),
                tried.problems(),
                group.editable());
    }

    /** The same form under the version that someone has seen. */
    static FieldGroup seen(FieldGroup group, long version) {
        return new FieldGroup(
                group.id(),
                group.action(),
                group.fields(),
                group.values(),
                version,
                group.problems(),
                group.editable());
    }

    /** The form for one more child under a parent. */
    static FieldGroup adding(
            OpenPlan plan, Part part, String parent, List<Field> fields, Tried tried) {
        Map<String, String> values = new LinkedHashMap<>(part.start());
        values.putAll(tried.values());
        return new FieldGroup(
                "ny-" + part.path() + "-" + parent,
                PlanAddress.of(plan.id(), part),
                fields,
                values,
                0,
                tried.problems(),
                true);
    }
}
