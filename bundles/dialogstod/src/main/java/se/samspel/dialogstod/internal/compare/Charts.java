package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samspel.api.UnitId;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.compare.Compared.Stretch;

/** Draws what can be compared: how the answers lie in each round, and where each party stood in each. */
final class Charts {
    private static final int WIDTH = 400;
    private static final int EDGE = 24;
    private static final int LABEL = 18;
    private static final int RING = 11;
    private static final int ROUND_LANE = 74;
    private static final int AXIS = 24;

    /** The middle half is seen as a bar also when it is one step wide. */
    private static final int HALF_STEP = 6;

    private Charts() {}

    /** A lane for each round: how many chose each step, and below how far they reach. */
    static Chart spread(String id, Stretch stretch) {
        List<Chart.Lane> lanes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<Measurement> answered = stretch.answered();
        for (int at = 0; at < answered.size(); at++) {
            Measurement measurement = answered.get(at);
            boolean last = at == answered.size() - 1;
            int top = at * ROUND_LANE;
            lanes.add(
                    new Chart.Lane(
                            measurement.round().number() + ". " + measurement.round().title(),
                            top + LABEL,
                            counts(measurement.all(), top + LABEL + 18, last),
                            List.of(bar(measurement.all(), top + LABEL + 42))));
            said.add(
                    measurement.round().title()
                            + ": "
                            + CompareWords.spread(measurement.all())
                            + ".");
        }
        return new Chart(
                id,
                "Hur svaren fördelar sig på skalan i varje omgång",
                String.join(" ", said),
                WIDTH,
                lanes.size() * ROUND_LANE + AXIS,
                ticks(stretch.steps()),
                lanes);
    }

    private static List<Chart.Mark> counts(Spread spread, int y, boolean last) {
        return IntStream.rangeClosed(1, spread.steps())
                .filter(step -> spread.of(step) > 0)
                .mapToObj(
                        step ->
                                new Chart.Mark(
                                        x(step, spread.steps()),
                                        y,
                                        RING,
                                        Integer.toString(spread.of(step)),
                                        last))
                .toList();
    }

    private static Chart.Bar bar(Spread spread, int y) {
        int steps = spread.steps();
        return new Chart.Bar(
                y,
                x(spread.lowest(), steps),
                x(spread.highest(), steps),
                x(spread.lowerQuartile(), steps) - HALF_STEP,
                x(spread.upperQuartile(), steps) + HALF_STEP,
                x(spread.median(), steps));
    }

    /** The parties of a stretch, those of the newest round first. */
    static Set<UnitId> parties(Stretch stretch) {
        Set<UnitId> parties = new LinkedHashSet<>();
        stretch.measurements()
                .reversed()
                .forEach(measurement -> parties.addAll(measurement.parties().keySet()));
        return parties;
    }

    /** A lane for each party: the number of each round at the step the party chose in it. */
    static Chart parties(String id, Stretch stretch, Function<UnitId, String> names) {
        List<Chart.Lane> lanes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int top = 0;
        for (UnitId party : parties(stretch)) {
            Map<Integer, Integer> stacked = new HashMap<>();
            List<Chart.Mark> marks = new ArrayList<>();
            List<String> steps = new ArrayList<>();
            for (Measurement measurement : stretch.measurements()) {
                Spread spread = measurement.parties().get(party);
                if (spread == null || spread.isEmpty()) {
                    continue;
                }
                int x = x(spread.median(), stretch.steps());
                int below = stacked.merge(x, 1, Integer::sum) - 1;
                int y = top + LABEL + 18 + below * (2 * RING + 2);
                String number = Integer.toString(measurement.round().number());
                boolean last = measurement.equals(stretch.answered().getLast());
                marks.add(new Chart.Mark(x, y, RING, number, last));
                steps.add(Swedish.number(spread.median()) + " i " + measurement.round().title());
            }
            lanes.add(new Chart.Lane(names.apply(party), top + LABEL, marks, List.of()));
            said.add(names.apply(party) + ": " + String.join(", ", steps) + ".");
            int deepest = stacked.values().stream().mapToInt(Integer::intValue).max().orElse(1);
            top += LABEL + 18 + deepest * (2 * RING + 2);
        }
        return new Chart(
                id,
                "Var varje part stod på skalan i varje omgång",
                String.join(" ", said),
                WIDTH,
                top + AXIS,
                ticks(stretch.steps()),
                lanes);
    }

    private static List<Chart.Tick> ticks(int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> new Chart.Tick(x(step, steps), Integer.toString(step)))
                .toList();
    }

    private static int x(double step, int steps) {
        return (int) Math.round(EDGE + (step - 1) * (WIDTH - 2 * EDGE) / (steps - 1));
    }
}
