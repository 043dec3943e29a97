package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * What becomes different when one map turns into another.
 *
 * @param parties pairs of parties that begin or stop to meet at all
 * @param functions the same for functions
 * @param minutes by party, after less before; only those that change
 */
public record Consequences(
        Change<Pair> parties,
        Change<Pair> functions,
        Change<String> targetGroups,
        Change<String> transitions,
        Change<Gap> gaps,
        Map<String, Long> minutes) {
    public Consequences {
        minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
    }

    /** What comes and what goes. */
    public record Change<T>(List<T> gained, List<T> lost) {
        public Change {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }

        static <T> Change<T> between(Collection<T> before, Collection<T> after) {
            return new Change<>(without(after, before), without(before, after));
        }

        private static <T> List<T> without(Collection<T> all, Collection<T> others) {
            Set<T> left = new LinkedHashSet<>(all);
            left.removeAll(Set.copyOf(others));
            return new ArrayList<>(left);
        }

        public boolean isEmpty() {
            return gained.isEmpty() && lost.isEmpty();
        }
    }

    public static Consequences between(Inventory before, Inventory after, Norm norm) {
        Meetings met = Meetings.of(before);
        Meetings meet = Meetings.of(after);
        Coverage covered = Coverage.of(before);
        Coverage covers = Coverage.of(after);
        return new Consequences(
                Change.between(met.parties().keySet(), meet.parties().keySet()),
                Change.between(met.functions().keySet(), meet.functions().keySet()),
                Change.between(
                        new TreeSet<>(covered.targetGroups()),
                        new TreeSet<>(covers.targetGroups())),
                Change.between(
                        new TreeSet<>(covered.transitions()), new TreeSet<>(covers.transitions())),
                Change.between(Gaps.of(before, norm), Gaps.of(after, norm)),
                minutes(Load.of(before).parties(), Load.of(after).parties()));
    }

    private static Map<String, Long> minutes(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> changes = new LinkedHashMap<>();
        Set<String> parties = new LinkedHashSet<>(before.keySet());
        parties.addAll(after.keySet());
        for (String party : parties) {
            long change = after.getOrDefault(party, 0L) - before.getOrDefault(party, 0L);
            if (change != 0) {
                changes.put(party, change);
            }
        }
        return changes;
    }

    /** Whether nobody stops to meet and nothing stops to be covered. */
    public boolean nothingLost() {
        return functions.lost().isEmpty()
                && targetGroups.lost().isEmpty()
                && transitions.lost().isEmpty();
    }

    /** All the minutes together. */
    public long allMinutes() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }
}
