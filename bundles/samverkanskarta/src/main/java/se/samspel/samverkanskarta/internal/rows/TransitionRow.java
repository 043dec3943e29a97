package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
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
