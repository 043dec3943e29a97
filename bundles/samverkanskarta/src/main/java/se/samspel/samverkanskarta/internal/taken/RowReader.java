package se.samspel.samverkanskarta.internal.taken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.PartLine;

/** Makes a change of each row of a table. */
final class RowReader {
    private static final int MOST_TOLD = 8;

    private final MapPart part;
    private final Map<String, Field> fields;
    private final List<String> columns;
    private final Map<String, PartLine> known;
    private final Sitting sitting;

    /** @param known the parts that are there, by their names in small letters */
    RowReader(
            MapPart part,
            List<Field> fields,
            List<String> columns,
            Map<String, PartLine> known,
            Sitting sitting) {
        this.part = part;
        this.fields = fields.stream().collect(Collectors.toMap(Field::id, Function.identity()));
        this.columns = columns;
        this.known = known;
        this.sitting = sitting;
    }

    /** A row. @param change empty when it cannot be understood */
    record Read(String name, boolean isNew, Optional<MapChange> change, List<String> problems) {}

    /** The functions that have to be made first. */
    List<MapChange> made() {
        return sitting.made();
    }

    Read read(List<String> cells) {
        List<String> problems = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            Field field = fields.get(columns.get(at));
            String cell = cells.get(at).strip();
            if (field != null && !cell.isEmpty()) {
                String value =
                        field.id().equals(FieldIds.SEATS)
                                ? sitting.read(cell, problems)
                                : Reader.value(field, cell);
                unknown(field, value, cell).ifPresent(problems::add);
                values.put(field.id(), value);
            }
        }
        String name = values.getOrDefault(TakingIn.nameField(part), "");
        if (name.isEmpty()) {
            problems.add("Raden har inget namn. Fyll i det i kolumnen som är " + label() + ".");
        }
        Optional<PartLine> there = Optional.ofNullable(known.get(name.toLowerCase(Locale.ROOT)));
        there.ifPresent(it -> values.replaceAll((field, told) -> asItStands(it, field, told)));
        Optional<MapChange> change =
                problems.isEmpty()
                        ? Optional.of(
                                new MapChange.Put(
                                        part,
                                        there.map(PartLine::key).orElse(""),
                                        there.map(PartLine::version).orElse(0L),
                                        values))
                        : Optional.empty();
        return new Read(name, there.isEmpty(), change, problems);
    }

    /** What stands in a field, when the row tells the same things in another order and order says nothing there. */
    private String asItStands(PartLine there, String field, String told) {
        String stands = there.values().getOrDefault(field, "");
        return Reader.sameThings(Objects.requireNonNull(fields.get(field)), stands, told)
                ? stands
                : told;
    }

    /** Says what could stand in a cell that is none of the field's choices. */
    private static Optional<String> unknown(Field field, String value, String cell) {
        if (field.type() != FieldType.CHOICE
                || field.choices().isEmpty()
                || field.choices().stream().anyMatch(it -> it.value().equals(value))) {
            return Optional.empty();
        }
        return Optional.of(
                field.label()
                        + " kan inte vara ”"
                        + cell
                        + "”. Skriv något av det här: "
                        + field.choices().stream()
                                .limit(MOST_TOLD)
                                .map(Field.Choice::label)
                                .collect(Collectors.joining(", "))
                        + (field.choices().size() > MOST_TOLD ? " …" : "."));
    }

    private String label() {
        Field name = fields.get(TakingIn.nameField(part));
        return name == null ? "namnet" : name.label();
    }
}
