package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * Who meets whom today.
 *
 * @param parties pairs of different parties with the keys of the forums where they meet
 * @param functions pairs of functions likewise, also of one party
 */
public record Meetings(Map<Pair, List<String>> parties, Map<Pair, List<String>> functions) {
    public Meetings {
        parties = Collections.unmodifiableMap(new TreeMap<>(parties));
        functions = Collections.unmodifiableMap(new TreeMap<>(functions));
    }

    public static Meetings of(Inventory inventory) {
        Map<String, MapFunction> known = inventory.functionsByKey();
        Map<Pair, List<String>> parties = new TreeMap<>();
        Map<Pair, List<String>> functions = new TreeMap<>();
        for (Forum forum : inventory.meeting()) {
            join(List.copyOf(partiesIn(forum, known)), forum.key(), parties);
            join(forum.seats().stream().map(Seat::function).toList(), forum.key(), functions);
        }
        return new Meetings(parties, functions);
    }

    /** The parties that sit in a forum, in the order of the seats. */
    public static Set<String> partiesIn(Forum forum, Map<String, MapFunction> functions) {
        Set<String> parties = new LinkedHashSet<>();
        for (Seat seat : forum.seats()) {
            MapFunction function = functions.get(seat.function());
            if (function != null) {
                parties.add(function.party());
            }
        }
        return parties;
    }

    private static void join(List<String> all, String forum, Map<Pair, List<String>> met) {
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                Pair pair = new Pair(all.get(one), all.get(other));
                met.computeIfAbsent(pair, key -> new ArrayList<>()).add(forum);
            }
        }
    }
}
