package se.samspel.samverkanskarta.internal.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one rule set replaces another for a person ("brytpunkt").
 *
 * @param key within the map, the same in all its versions
 * @param what what changes, in words
 * @param ages when it lies at an age; null when it does not, as between two units of one municipality
 * @param parties the {@link MapParty#key}s it lies between or within
 */
public record Transition(
        String key, String name, String what, @Nullable Ages ages, Set<String> parties) {
    public Transition {
        parties = Set.copyOf(parties);
    }

    /** Whole years, both ends included. */
    public record Ages(int from, int to) {
        public Ages {
            if (from < 0 || to < from || to > 120) {
                throw new IllegalArgumentException(from + "-" + to + " are no ages");
            }
        }
    }
}
