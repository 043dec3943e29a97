package se.samspel.dialogstod.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3       | 3   | 3 | 3
                    2 4     | 3   | 2 | 4
                    2 3     | 2.5 | 2 | 3
                    1 2 5   | 2   | 1 | 5
                    1 2 3 4 | 2.5 | 1 | 3
                    1 1 1 5 | 1   | 1 | 1
                    1 2 3 4 5 | 3 | 2 | 4
                    """)
    void theMiddleAndItsEndsAreStepsThatSomebodyChose(
            String chosen, double median, int lower, int upper) {
        List<Integer> steps =
                Arrays.stream(chosen.strip().split(" ")).map(Integer::valueOf).toList();
        Spread spread = Spread.of(5, steps);
        assertEquals(median, spread.median());
        assertEquals(lower, spread.lowerQuartile());
        assertEquals(upper, spread.upperQuartile());
    }

    @Test
    void whatIsNoStepOfTheScaleIsNoAnswer() {
        Spread spread = Spread.of(3, List.of(0, 1, 3, 4));
        assertEquals(new Spread(List.of(1, 0, 1)), spread);
        assertEquals(2, spread.answers());
    }

    @Test
    void nobodyHasNoMiddle() {
        Spread nobody = Spread.of(5, List.of());
        assertTrue(nobody.isEmpty());
        assertThrows(IllegalStateException.class, nobody::median);
        assertThrows(IllegalStateException.class, nobody::lowerQuartile);
        assertThrows(IllegalStateException.class, nobody::highest);
    }

    record Answers(int steps, List<Integer> chosen) {}

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.integers()
                .between(2, 10)
                .flatMap(
                        steps ->
                                Combinators.combine(
                                                Arbitraries.just(steps),
                                                Arbitraries.integers()
                                                        .between(1, steps)
                                                        .list()
                                                        .ofMinSize(1)
                                                        .ofMaxSize(40))
                                        .as(Answers::new));
    }

    /** Written out in the plainest way: the answers in a row, and counting along it. */
    @Property(tries = 1000)
    void everyFigureIsWhatTheRowOfAnswersSays(@ForAll("answers") Answers given) {
        List<Integer> row = new ArrayList<>(given.chosen());
        Collections.sort(row);
        Spread spread = Spread.of(given.steps(), given.chosen());
        assertEquals(row.size(), spread.answers());
        assertEquals(row.getFirst(), spread.lowest());
        assertEquals(row.getLast(), spread.highest());
        assertEquals(medianOf(row), spread.median());
        assertEquals(reached(row, 1), spread.lowerQuartile());
        assertEquals(reached(row, 3), spread.upperQuartile());
        assertEquals(
                row.stream().mapToInt(Integer::intValue).average().orElseThrow(),
                spread.mean(),
                1e-9);
        for (int step = 1; step <= given.steps(); step++) {
            assertEquals(Collections.frequency(row, step), spread.of(step));
        }
    }

    @Property(tries = 300)
    void theOrderOfAnswersTellsNothing(@ForAll("answers") Answers given) {
        List<Integer> reversed = new ArrayList<>(given.chosen()).reversed();
        assertEquals(Spread.of(given.steps(), given.chosen()), Spread.of(given.steps(), reversed));
    }

    @Property(tries = 300)
    void theMiddleLiesWithinTheReach(@ForAll("answers") Answers given) {
        Spread spread = Spread.of(given.steps(), given.chosen());
        assertTrue(spread.lowest() <= spread.lowerQuartile());
        assertTrue(spread.lowerQuartile() <= spread.median());
        assertTrue(spread.median() <= spread.upperQuartile());
        assertTrue(spread.upperQuartile() <= spread.highest());
    }

    private static double medianOf(List<Integer> row) {
        int half = row.size() / 2;
        return row.size() % 2 == 1 ? row.get(half) : (row.get(half - 1) + row.get(half)) / 2.0;
    }

    /** The first step in the row at which so many quarters of the answers have been passed. */
    private static int reached(List<Integer> row, int quarters) {
        for (int step : row) {
            long passed = row.stream().filter(it -> it <= step).count();
            if (4 * passed >= (long) quarters * row.size()) {
                return step;
            }
        }
        throw new AssertionError("the last one passes all");
    }
}
