package se.samspel.samverkanskarta.internal.edit;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.Parts;

/** Says in words what a save did. */
final class ChangeWords {
    private final Map<String, Field> fields;
    private final Map<String, MapFunction> functions;

    ChangeWords(List<Field> fields, Inventory inventory) {
        this.fields = fields.stream().collect(Collectors.toMap(Field::id, Function.identity()));
        this.functions = inventory.functionsByKey();
    }

    List<PartPage.ChangeLine> of(Parts.Save save) {
        return save.changes().entrySet().stream()
                .map(
                        it ->
                                new PartPage.ChangeLine(
                                        label(it.getKey()),
                                        shown(it.getKey(), it.getValue().before()),
                                        shown(it.getKey(), it.getValue().after())))
                .toList();
    }

    private String label(String id) {
        if (id.equals(FieldIds.SEATS)) {
            return "Deltagare";
        }
        Field field = fields.get(id);
        return field == null ? "På kartan" : field.label();
    }

    private String shown(String id, String value) {
        if (id.equals(FieldIds.SEATS)) {
            return seats(value);
        }
        Field field = fields.get(id);
        if (field == null) {
            return value.isEmpty() ? "ja" : "nej";
        }
        return value.isEmpty() ? "(tomt)" : FieldConflict.shown(field, value);
    }

    private String seats(String value) {
        return value.isBlank()
                ? "(inga)"
                : Arrays.stream(value.split(" ")).map(this::seat).collect(joining(", "));
    }

    private String seat(String written) {
        String key = written.replaceAll("\\*.*", "");
        MapFunction function = functions.get(key);
        String people = written.replaceAll(".*\\*", "");
        String name = function == null ? "borttagen funktion" : function.name();
        return people.equals("1") ? name : name + " × " + people;
    }
}
