package se.samspel.samverkanskarta.internal.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * What the forums of a map reach today.
 *
 * @param targetGroups in the forums' own words
 * @param transitions by key
 */
public record Coverage(Set<String> targetGroups, Set<String> transitions) {
    public Coverage {
        targetGroups = Set.copyOf(targetGroups);
        transitions = Set.copyOf(transitions);
    }

    public static Coverage of(Inventory inventory) {
        Set<String> groups = new TreeSet<>();
        Set<String> transitions = new TreeSet<>();
        for (Forum forum : inventory.meeting()) {
            groups.addAll(forum.targetGroups());
            transitions.addAll(forum.transitions());
        }
        return new Coverage(groups, transitions);
    }

    /** The forums that cover a transition. */
    public static List<Forum> of(Inventory inventory, String transition) {
        return inventory.meeting().stream()
                .filter(forum -> forum.transitions().contains(transition))
                .toList();
    }
}
