package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How answers lie over the steps of a scale. A step only says more or less, so what is told first is which step stands in
 * the middle and how far the answers reach; the mean comes last and never alone.
 *
 * @param counts how many chose each step, the first step first
 */
public record Spread(List<Integer> counts) {
    public Spread {
        counts = List.copyOf(counts);
    }

    /**
     * Counts what was chosen.
     *
     * @param chosen steps from 1 to {@code steps}; what lies outside is no answer on this scale and is left out
     */
    public static Spread of(int steps, Collection<Integer> chosen) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(steps, 0));
        for (int step : chosen) {
            if (step >= 1 && step <= steps) {
                counts.set(step - 1, counts.get(step - 1) + 1);
            }
        }
        return new Spread(counts);
    }

    public int steps() {
        return counts.size();
    }

    /** How many answered. */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return answers() == 0;
    }

    /** How many chose one step. */
    public int of(int step) {
        return counts.get(step - 1);
    }

    /** The step in the middle; halfway when an even number of answers has two. */
    public double median() {
        int answers = answers();
        return (at((answers + 1) / 2) + at(answers / 2 + 1)) / 2.0;
    }

    /** The lowest step that at least a quarter of the answers do not pass: always a step that somebody chose. */
    public int lowerQuartile() {
        return at((answers() + 3) / 4);
    }

    /** The lowest step that at least three quarters of the answers do not pass. */
    public int upperQuartile() {
        return at((3 * answers() + 3) / 4);
    }

    public int lowest() {
        return at(1);
    }

    public int highest() {
        return at(answers());
    }

    public double mean() {
        int sum = 0;
        for (int step = 1; step <= steps(); step++) {
            sum += step * of(step);
        }
        return (double) sum / answers();
    }

    /** The step of the answer at a place, counted from 1, when the answers stand in order. */
    private int at(int place) {
        int passed = 0;
        for (int step = 1; step <= steps(); step++) {
            passed += of(step);
            if (passed >= place && place > 0) {
                return step;
            }
        }
        throw new IllegalStateException("nobody answered; ask isEmpty first");
    }
}
