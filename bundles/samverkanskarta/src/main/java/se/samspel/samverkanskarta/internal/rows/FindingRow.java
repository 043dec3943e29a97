package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    static FindingRow of(Place at, UnaryOperator<String> told) {
        return new FindingRow(
                at.id(),
                at.version(),
                at.itemKey(),
                at.position(),
                at.removed(),
                told.apply(FieldIds.FINDING),
                told.apply(FieldIds.SOURCE),
                told.apply(FieldIds.LEARNED_FROM),
                told.apply(FieldIds.DAY),
                told.apply(FieldIds.ABOUT));
    }

    @Override
    public MapPart part() {
        return MapPart.FINDING;
    }

    @Override
    public String name() {
        return finding;
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
