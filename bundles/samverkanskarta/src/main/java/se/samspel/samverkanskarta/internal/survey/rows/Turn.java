package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import java.util.Map;
import se.samspel.samverkanskarta.internal.rows.MapChange;

/**
 * What is done with a map when a proposal is accepted, or when that is undone.
 *
 * @param before what stood, by the fields of the proposal
 * @param after what then stands
 */
record Turn(List<MapChange> changes, Map<String, String> before, Map<String, String> after) {
    Turn {
        changes = List.copyOf(changes);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    static Turn of(MapChange change, Map<String, String> before, Map<String, String> after) {
        return new Turn(List.of(change), before, after);
    }
}
