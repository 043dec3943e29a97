package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samspel.samverkanskarta.MapPart;

/** A party of a version, as a row. */
record PartyRow(
        long id,
        long version,
        String itemKey,
        int position,
        String removed,
        String name,
        String shortName,
        String kind,
        String unit)
        implements Row {
    static PartyRow of(Place at, UnaryOperator<String> told) {
        return new PartyRow(
                at.id(),
                at.version(),
                at.itemKey(),
                at.position(),
                at.removed(),
                told.apply(FieldIds.NAME),
                told.apply(FieldIds.SHORT_NAME),
                told.apply(FieldIds.KIND),
                told.apply(FieldIds.UNIT));
    }

    @Override
    public MapPart part() {
        return MapPart.PARTY;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, name);
        values.put(FieldIds.SHORT_NAME, shortName);
        values.put(FieldIds.KIND, kind);
        values.put(FieldIds.UNIT, unit);
        return values;
    }
}
