package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samspel.api.ObjectRef;
import se.samspel.samverkanskarta.MapPart;

/** A forum, function, party, transition or finding as it is kept. */
sealed interface Row permits ForumRow, FunctionRow, PartyRow, TransitionRow, FindingRow {
    String REMOVED = "yes";

    /** The column, and the name in the history, of whether it is removed. */
    String REMOVAL = "removed";

    long id();

    long version();

    String itemKey();

    int position();

    String removed();

    MapPart part();

    /** What people call it; what a finding says. */
    String name();

    /** What is filled in, by field id in the order of the fields. */
    Map<String, String> values();

    default boolean isRemoved() {
        return removed().equals(REMOVED);
    }

    default ObjectRef ref() {
        return ref(part(), id());
    }

    default Place place() {
        return new Place(id(), version(), itemKey(), position(), removed());
    }

    /** The same row after a save of some fields, {@link #REMOVAL} among them. */
    default Row saved(long after, Map<String, String> told) {
        Map<String, String> whole = new LinkedHashMap<>(values());
        whole.putAll(told);
        Place now =
                new Place(
                        id(), after, itemKey(), position(), told.getOrDefault(REMOVAL, removed()));
        return of(part(), now, whole);
    }

    /** The same row in another place of the order. */
    default Row at(int other) {
        return of(part(), new Place(id(), version(), itemKey(), other, removed()), values());
    }

    /** What all rows have, whatever they hold. */
    record Place(long id, long version, String itemKey, int position, String removed) {}

    /** A row of a part. @param values by field id; what is not there is empty */
    static Row of(MapPart part, Place at, Map<String, String> values) {
        UnaryOperator<String> told = field -> values.getOrDefault(field, "");
        return switch (part) {
            case FORUM -> ForumRow.of(at, told);
            case FUNCTION -> FunctionRow.of(at, told);
            case PARTY -> PartyRow.of(at, told);
            case TRANSITION -> TransitionRow.of(at, told);
            case FINDING -> FindingRow.of(at, told);
        };
    }

    /** Its name in the history. */
    static ObjectRef ref(MapPart part, long id) {
        return new ObjectRef("map." + part.name().toLowerCase(Locale.ROOT), id);
    }

    /** The table of a part. */
    static String table(MapPart part) {
        return "map_" + part.name().toLowerCase(Locale.ROOT);
    }
}
