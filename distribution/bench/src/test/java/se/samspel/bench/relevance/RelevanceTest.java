package se.samspel.bench.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The archive finds better than the Swedish analyser that search engines come with. */
class RelevanceTest {
    private static final double FLOOR = 0.03;

    @Test
    void theArchiveIsBetterThanTheDefaultByMoreThanTheFloor() {
        Comparison comparison = Comparison.of(Collection.field());
        double gain = comparison.archive().ndcg() - comparison.plain().ndcg();
        assertTrue(gain >= FLOOR, () -> "nDCG@10 gains " + gain + "\n" + comparison.table());
        assertTrue(comparison.archive().recall() >= comparison.plain().recall(), comparison::table);
    }

    @Test
    void theSuiteIsLargeEnoughToSaySomething() {
        Collection field = Collection.field();
        assertTrue(field.documents().size() >= 100, () -> "" + field.documents().size());
        assertTrue(field.queries().size() >= 60, () -> "" + field.queries().size());
    }

    @Test
    void theMeasureFollowsTheFormula() {
        Map<String, Integer> grades = Map.of("a", 3, "b", 1);
        assertEquals(1, Measure.of(List.of("a", "b"), grades).ndcg(), 1e-9);
        double turned = (1 + 7 / 1.5849625007) / (7 + 1 / 1.5849625007);
        assertEquals(turned, Measure.of(List.of("b", "a"), grades).ndcg(), 1e-9);
        assertEquals(0.5, Measure.of(List.of("b", "c"), grades).recall(), 1e-9);
        assertEquals(0, Measure.of(List.of(), grades).ndcg(), 1e-9);
    }
}
