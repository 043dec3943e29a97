package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * The form of a point.
 *
 * @param choices the statuses in the order of their digit keys
 * @param last whether no point follows
 */
public record PointView(FieldGroup group, List<Field.Choice> choices, boolean last)
        implements View {
    public PointView {
        choices = List.copyOf(choices);
    }

    /** The fields that are written in. */
    public List<Field> written() {
        return group.fields().stream().filter(field -> !field.id().equals("status")).toList();
    }

    /** How it stands now. */
    public String status() {
        return group.values().getOrDefault("status", "");
    }
}
