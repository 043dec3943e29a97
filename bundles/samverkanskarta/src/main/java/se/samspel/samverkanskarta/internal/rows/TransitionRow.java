package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samspel.samverkanskarta.MapPart;

/** A transition of a version, as a row. */
record TransitionRow(
        long id,
        long version,
        String itemKey,
        int position,
        String removed,
        String name,
        String what,
        String ageFrom,
        String ageTo,
        String parties)
        implements Row {
    static TransitionRow of(Place at, UnaryOperator<String> told) {
        return new TransitionRow(
                at.id(),
                at.version(),
                at.itemKey(),
                at.position(),
                at.removed(),
                told.apply(FieldIds.NAME),
                told.apply(FieldIds.WHAT),
                told.apply(FieldIds.AGE_FROM),
                told.apply(FieldIds.AGE_TO),
                told.apply(FieldIds.PARTIES));
    }

    @Override
    public MapPart part() {
        return MapPart.TRANSITION;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, name);
        values.put(FieldIds.WHAT, what);
        values.put(FieldIds.AGE_FROM, ageFrom);
        values.put(FieldIds.AGE_TO, ageTo);
        values.put(FieldIds.PARTIES, parties);
        return values;
    }
}
