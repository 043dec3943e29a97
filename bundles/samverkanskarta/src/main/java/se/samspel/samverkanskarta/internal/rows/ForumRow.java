package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samspel.samverkanskarta.MapPart;

/** A forum of a version, as a row; {@code seats} holds who sits in it ({@link Seats}). */
record ForumRow(
        long id,
        long version,
        String itemKey,
        int position,
        String removed,
        String name,
        String level,
        String status,
        String purpose,
        String benefit,
        String benefitFor,
        String works,
        String mustChange,
        String gain,
        String gainFor,
        String owner,
        String steeringGroup,
        String times,
        String minutes,
        String basis,
        String basisText,
        String basisFrom,
        String basisUntil,
        String targetGroups,
        String transitions,
        String municipalities,
        String seats)
        implements Row {
    static ForumRow of(Place at, UnaryOperator<String> told) {
        return new ForumRow(
                at.id(),
                at.version(),
                at.itemKey(),
                at.position(),
                at.removed(),
                told.apply(FieldIds.NAME),
                told.apply(FieldIds.LEVEL),
                told.apply(FieldIds.STATUS),
                told.apply(FieldIds.PURPOSE),
                told.apply(FieldIds.BENEFIT),
                told.apply(FieldIds.BENEFIT_FOR),
                told.apply(FieldIds.WORKS),
                told.apply(FieldIds.MUST_CHANGE),
                told.apply(FieldIds.GAIN),
                told.apply(FieldIds.GAIN_FOR),
                told.apply(FieldIds.OWNER),
                told.apply(FieldIds.STEERING_GROUP),
                told.apply(FieldIds.TIMES),
                told.apply(FieldIds.MINUTES),
                told.apply(FieldIds.BASIS),
                told.apply(FieldIds.BASIS_TEXT),
                told.apply(FieldIds.BASIS_FROM),
                told.apply(FieldIds.BASIS_UNTIL),
                told.apply(FieldIds.TARGET_GROUPS),
                told.apply(FieldIds.TRANSITIONS),
                told.apply(FieldIds.MUNICIPALITIES),
                told.apply(FieldIds.SEATS));
    }

    @Override
    public MapPart part() {
        return MapPart.FORUM;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, name);
        values.put(FieldIds.LEVEL, level);
        values.put(FieldIds.STATUS, status);
        values.put(FieldIds.PURPOSE, purpose);
        values.put(FieldIds.BENEFIT, benefit);
        values.put(FieldIds.BENEFIT_FOR, benefitFor);
        values.put(FieldIds.WORKS, works);
        values.put(FieldIds.MUST_CHANGE, mustChange);
        values.put(FieldIds.GAIN, gain);
        values.put(FieldIds.GAIN_FOR, gainFor);
        values.put(FieldIds.OWNER, owner);
        values.put(FieldIds.STEERING_GROUP, steeringGroup);
        values.put(FieldIds.TIMES, times);
        values.put(FieldIds.MINUTES, minutes);
        values.put(FieldIds.BASIS, basis);
        values.put(FieldIds.BASIS_TEXT, basisText);
        values.put(FieldIds.BASIS_FROM, basisFrom);
        values.put(FieldIds.BASIS_UNTIL, basisUntil);
        values.put(FieldIds.TARGET_GROUPS, targetGroups);
        values.put(FieldIds.TRANSITIONS, transitions);
        values.put(FieldIds.MUNICIPALITIES, municipalities);
        values.put(FieldIds.SEATS, seats);
        return values;
    }
}
