package se.samspel.samverkanskarta.internal.rows;

import java.util.Locale;
import java.util.Map;
import se.samspel.api.ObjectRef;
import se.samspel.samverkanskarta.MapPart;

/** A forum, function, party, transition or finding as it is kept. */
sealed interface Row permits ForumRow, FunctionRow, PartyRow, TransitionRow, FindingRow {
    String REMOVED = "yes";

    long id();

    long version();

    String itemKey();

    int position();

    String removed();

    MapPart part();

    /** What is filled in, by field id in the order of the fields. */
    Map<String, String> values();

    default boolean isRemoved() {
        return removed().equals(REMOVED);
    }

    default ObjectRef ref() {
        return ref(part(), id());
    }

    /** Its name in the history. */
    static ObjectRef ref(MapPart part, long id) {
        return new ObjectRef("map." + part.name().toLowerCase(Locale.ROOT), id);
    }

    /** The table of a part. */
    static String table(MapPart part) {
        return "map_" + part.name().toLowerCase(Locale.ROOT);
    }

    /** The records of a part's rows. */
    static Class<? extends Row> type(MapPart part) {
        return switch (part) {
            case FORUM -> ForumRow.class;
            case FUNCTION -> FunctionRow.class;
            case PARTY -> PartyRow.class;
            case TRANSITION -> TransitionRow.class;
            case FINDING -> FindingRow.class;
        };
    }
}
