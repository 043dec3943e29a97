package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * A group of fields with a way to take back the last change.
 *
 * @param message said about the change that was asked for; empty for none
 * @param lead how many of the fields are always shown; the rest open
 * @param more what opens the rest
 */
public record GroupView(FieldGroup group, String message, int lead, String more) implements View {

    static GroupView of(Part part, FieldGroup group, String message) {
        return switch (part) {
            case GOAL -> new GroupView(group, message, 1, "Mått, nuläge, datum och läge för målet");
            case FACTS, TEXT, AREA, ACTIVITY, MEMBER, TARGET_GROUP ->
                    new GroupView(group, message, Integer.MAX_VALUE, "");
        };
    }

    /** Where its changes are listed with name and time. */
    public String history() {
        return group.action().replaceFirst("/([a-z]+)/(\\d+)$", "/historik?rad=$1-$2");
    }

    /** The fields that are always shown. */
    public List<Field> first() {
        return group.fields().stream().limit(lead).toList();
    }

    /** The fields that open. */
    public List<Field> rest() {
        return group.fields().stream().skip(lead).toList();
    }

    /** Whether anything stands, or is wrong, in the fields that open. */
    public boolean restIsOpen() {
        return rest().stream()
                .anyMatch(
                        field -> !group.value(field).isEmpty() || !group.problem(field).isEmpty());
    }

    /** The fields with a value, for someone who only reads. */
    public List<Field> filled() {
        return group.fields().stream().filter(field -> !group.value(field).isBlank()).toList();
    }
}
