package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.arkiv.internal.lucene.FacetColumns.Column;
import se.samspel.arkiv.spi.FacetContract;
import se.samspel.arkiv.spi.SearchEngine;

/** The archive's own engine keeps the contract of facets, also when there is more than fits. */
class LuceneFacetsTest extends FacetContract {
    @TempDir Path folder;

    @Override
    protected SearchEngine empty() {
        return LuceneEngine.in(folder.resolve("index"));
    }

    @Override
    protected void close(SearchEngine opened) {
        ((LuceneEngine) opened).close();
    }

    @Test
    void moreSetsThanASmallNumberHoldsAreCountedAllTheSame() {
        int many = 70_000;
        int[] numbers = IntStream.range(0, many).toArray();
        int[][] sets =
                IntStream.range(0, many).mapToObj(at -> new int[] {at % 3}).toArray(int[][]::new);
        Column column = new Column(new String[] {"a", "b", "c"}, sets, numbers);
        assertEquals(many - 1, column.set(many - 1));
        int[] bySet = new int[many];
        bySet[many - 1] = 2;
        bySet[0] = 1;
        Map<String, Integer> counts = new HashMap<>();
        column.add(bySet, counts);
        assertEquals(Map.of("a", 3), counts);
    }

    @Test
    void aSetPassesByAnyOfItsValues() {
        Column column =
                new Column(new String[] {"a", "b"}, new int[][] {{0}, {0, 1}, {1}}, new int[] {2});
        assertArrayEquals(new boolean[] {false, true, true}, column.passing(Set.of("b")));
        assertArrayEquals(new boolean[] {true, true, true}, column.passing(Set.of()));
    }

    @Test
    void aDocumentWithMoreNamesThanATermHasRoomForKeepsAsManyAsFit() {
        Set<String> names =
                IntStream.range(0, 1_000)
                        .mapToObj(at -> "en insats med ett namn av rimlig längd, nummer " + at)
                        .collect(Collectors.toSet());
        int length = FacetColumns.term(names).length;
        assertTrue(length > 30_000 && length <= 32_000, () -> "kept " + length);
    }
}
