package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Occurrences.Place;

/**
 * Chooses the passages of a text that say most of what is asked for: many of the words near each other, rare words before
 * common ones, and early in the text before late.
 */
final class Passages {
    private static final int MOST = 2;
    private static final int WORDS = 22;
    private static final double EARLY = 20;

    private final double[] weights;

    /**
     * @param weights how much each word that is asked for says
     */
    Passages(double[] weights) {
        this.weights = weights.clone();
    }

    /**
     * A passage.
     *
     * @param word the number of its first word that answers
     */
    record Passage(int word, double score) {}

    /** The best passages, the best first. */
    List<Passage> best(List<Place> places) {
        List<Passage> best = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            Passage next = next(places, best);
            if (next != null) {
                best.add(next);
            }
        }
        return best;
    }

    private @Nullable Passage next(List<Place> places, List<Passage> taken) {
        int[] counts = new int[weights.length];
        Passage best = null;
        int end = 0;
        for (int start = 0; start < places.size(); start++) {
            int first = places.get(start).word();
            while (end < places.size() && places.get(end).word() < first + WORDS) {
                counts[places.get(end++).asked()]++;
            }
            double score = score(counts) * (1 + 1 / Math.log(EARLY + first));
            boolean free = taken.stream().allMatch(it -> Math.abs(it.word() - first) > WORDS);
            if (free && (best == null || score > best.score())) {
                best = new Passage(first, score);
            }
            counts[places.get(start).asked()]--;
        }
        return best;
    }

    /** A word said again adds less each time. */
    private double score(int[] counts) {
        double score = 0;
        for (int at = 0; at < counts.length; at++) {
            score += weights[at] * counts[at] / (counts[at] + 0.7);
        }
        return score;
    }
}
