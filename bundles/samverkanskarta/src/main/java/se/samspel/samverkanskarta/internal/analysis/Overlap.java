package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * Two forums where much the same people do much the same.
 *
 * @param functions the share of functions in common: those in both through those in either
 * @param purpose the share of words in common in what they are for; -1 when one of them does not say
 */
public record Overlap(String one, String other, double functions, double purpose) {
    /** From which share of words two purposes are alike. */
    public static final double ALIKE = 0.5;

    /** A word that is shorter says nothing of a purpose. */
    private static final int SHORTEST_WORD = 4;

    /** Whether both say what they are for. */
    public boolean purposeKnown() {
        return purpose >= 0;
    }

    /** All of them, the strongest first. */
    public static List<Overlap> of(Inventory inventory, Norm norm) {
        List<Forum> forums = inventory.meeting();
        List<Overlap> found = new ArrayList<>();
        for (int one = 0; one < forums.size(); one++) {
            for (int other = one + 1; other < forums.size(); other++) {
                Overlap overlap = between(forums.get(one), forums.get(other));
                if (overlap.functions >= norm.overlap()
                        && (!overlap.purposeKnown() || overlap.purpose >= ALIKE)
                        && samePlace(forums.get(one), forums.get(other))) {
                    found.add(overlap);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Overlap::functions).reversed());
        return List.copyOf(found);
    }

    private static Overlap between(Forum one, Forum other) {
        Set<String> first = words(one.words().purpose());
        Set<String> second = words(other.words().purpose());
        return new Overlap(
                one.key(),
                other.key(),
                share(seated(one), seated(other)),
                first.isEmpty() || second.isEmpty() ? -1 : share(first, second));
    }

    private static Set<String> seated(Forum forum) {
        return forum.seats().stream().map(Seat::function).collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    /** Those in both through those in either; nothing is not alike to nothing. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }

    private static boolean samePlace(Forum one, Forum other) {
        return one.municipalities().isEmpty()
                || other.municipalities().isEmpty()
                || !Collections.disjoint(one.municipalities(), other.municipalities());
    }
}
