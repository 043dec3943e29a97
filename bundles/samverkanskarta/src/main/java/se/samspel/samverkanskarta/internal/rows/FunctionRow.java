package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samspel.samverkanskarta.MapPart;

/** A function of a version, as a row. */
record FunctionRow(
        long id,
        long version,
        String itemKey,
        int position,
        String removed,
        String name,
        String party,
        String unitPart,
        String level,
        String municipalities)
        implements Row {
    static FunctionRow of(Place at, UnaryOperator<String> told) {
        return new FunctionRow(
                at.id(),
                at.version(),
                at.itemKey(),
                at.position(),
                at.removed(),
                told.apply(FieldIds.NAME),
                told.apply(FieldIds.PARTY),
                told.apply(FieldIds.UNIT_PART),
                told.apply(FieldIds.LEVEL),
                told.apply(FieldIds.MUNICIPALITIES));
    }

    @Override
    public MapPart part() {
        return MapPart.FUNCTION;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, name);
        values.put(FieldIds.PARTY, party);
        values.put(FieldIds.UNIT_PART, unitPart);
        values.put(FieldIds.LEVEL, level);
        values.put(FieldIds.MUNICIPALITIES, municipalities);
        return values;
    }
}
