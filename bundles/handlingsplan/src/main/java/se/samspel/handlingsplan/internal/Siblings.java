package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;

/** The order of children under one parent. */
final class Siblings {
    private Siblings() {}

    /**
     * Moves one child past its visible siblings; the hidden ones stay beside the neighbours they had before it.
     *
     * @param hidden what has been taken away: it is stepped over
     * @param steps negative is up; past the end means first or last
     */
    static List<Long> move(List<Long> children, List<Long> hidden, long child, int steps) {
        if (!children.contains(child) || steps == 0) {
            return List.copyOf(children);
        }
        List<Long> rest = new ArrayList<>(children);
        int at = rest.indexOf(child);
        rest.remove(at);
        int direction = Integer.signum(steps);
        int left = Math.abs(steps);
        while (left > 0 && (direction < 0 ? at > 0 : at < rest.size())) {
            long passed = rest.get(direction < 0 ? at - 1 : at);
            at += direction;
            if (!hidden.contains(passed)) {
                left--;
            }
        }
        rest.add(at, child);
        return List.copyOf(rest);
    }
}
