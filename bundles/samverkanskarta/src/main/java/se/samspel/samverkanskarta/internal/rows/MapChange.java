package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.samverkanskarta.MapPart;

/** What is done with a version of a map. */
public sealed interface MapChange {
    /**
     * Adds or changes a forum, function, party, transition or finding.
     *
     * @param key which one; empty for a new one that gets a key; a key that is not there yet for a new one that is to have it
     * @param seen the version of it that the writer started from; 0 for a new one
     * @param values by field id (MapFields); what is left out stays as it is
     */
    record Put(MapPart part, String key, long seen, Map<String, String> values)
            implements MapChange {
        public Put {
            values = Map.copyOf(new LinkedHashMap<>(values));
        }

        public static Put added(MapPart part, Map<String, String> values) {
            return new Put(part, "", 0, values);
        }
    }

    /** Takes one out; it is kept, and can be put back. */
    record Remove(MapPart part, String key, long seen) implements MapChange {}

    /** Puts back what was taken out. */
    record Restore(MapPart part, String key) implements MapChange {}

    /** Says how many of a function sit in a forum; 0 for none. */
    record Sit(String forum, String function, int people) implements MapChange {}

    /** Puts a function before another one of those that sit in a forum; last when {@code before} is empty. */
    record SeatPlace(String forum, String function, String before) implements MapChange {}

    /** Undoes what one save of it changed: those fields get what stood there before. */
    record Undo(MapPart part, String key, long undone, long seen) implements MapChange {}

    /** Puts it before another one in the order that tables and texts have; last when {@code before} is empty. */
    record Place(MapPart part, String key, String before) implements MapChange {}
}
