package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.samverkanskarta.MapPart;

/** A finding of a version, as a row. */
record FindingRow(
        long id,
        long version,
        String itemKey,
        int position,
        String removed,
        String finding,
        String source,
        String learnedFrom,
        String day,
        String about)
        implements Row {
    @Override
    public MapPart part() {
        return MapPart.FINDING;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.FINDING, finding);
        values.put(FieldIds.SOURCE, source);
        values.put(FieldIds.LEARNED_FROM, learnedFrom);
        values.put(FieldIds.DAY, day);
        values.put(FieldIds.ABOUT, about);
        return values;
    }
}
