package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * A forum that could go.
 *
 * @param why all that speaks for it
 * @param minutes what it costs a year today
 */
public record Candidate(String forum, List<Reason> why, long minutes) {
    public Candidate {
        why = List.copyOf(why);
    }

    /** What speaks for it. */
    public enum Reason {
        SAID("Kartan säger att det kan tas bort."),
        NOTHING_LOST(
                "Alla som möts där möts också i andra forum, och allt det täcker täcks av andra."),
        NOBODY_MEETS("Färre än två funktioner går dit.");

        private final String swedish;

        Reason(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** All of them, in the order of the map. */
    public static List<Candidate> of(Inventory inventory) {
        Map<String, Long> minutes = Load.of(inventory).forums();
        Elsewhere elsewhere = Elsewhere.of(inventory);
        List<Candidate> found = new ArrayList<>();
        for (Forum forum : inventory.meeting()) {
            List<Reason> why = why(forum, elsewhere);
            if (!why.isEmpty()) {
                found.add(new Candidate(forum.key(), why, minutes.getOrDefault(forum.key(), 0L)));
            }
        }
        return List.copyOf(found);
    }

    private static List<Reason> why(Forum forum, Elsewhere elsewhere) {
        List<Reason> why = new ArrayList<>();
        if (forum.status() == ForumStatus.CAN_GO) {
            why.add(Reason.SAID);
        }
        if (forum.seats().size() < 2) {
            why.add(Reason.NOBODY_MEETS);
        } else if (elsewhere.hasAllOf(forum)) {
            why.add(Reason.NOTHING_LOST);
        }
        return why;
    }

    /** What happens in more than one forum, counted once for a whole map. */
    private record Elsewhere(Set<Pair> met, Set<String> targetGroups, Set<String> transitions) {
        static Elsewhere of(Inventory inventory) {
            List<Forum> meeting = inventory.meeting();
            return new Elsewhere(
                    twice(
                            Meetings.of(inventory).functions().entrySet().stream()
                                    .flatMap(it -> it.getValue().stream().map(in -> it.getKey()))),
                    twice(meeting.stream().flatMap(it -> it.targetGroups().stream())),
                    twice(meeting.stream().flatMap(it -> it.transitions().stream())));
        }

        private static <T> Set<T> twice(Stream<T> all) {
            Set<T> seen = new HashSet<>();
            return all.filter(it -> !seen.add(it)).collect(Collectors.toUnmodifiableSet());
        }

        boolean hasAllOf(Forum forum) {
            List<Seat> seats = forum.seats();
            for (int one = 0; one < seats.size(); one++) {
                for (int other = one + 1; other < seats.size(); other++) {
                    Pair pair = new Pair(seats.get(one).function(), seats.get(other).function());
                    if (!met.contains(pair)) {
                        return false;
                    }
                }
            }
            return targetGroups.containsAll(forum.targetGroups())
                    && transitions.containsAll(forum.transitions());
        }
    }
}
