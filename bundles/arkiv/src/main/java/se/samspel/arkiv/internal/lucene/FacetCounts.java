package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import se.samspel.arkiv.internal.lucene.FacetColumns.Column;
import se.samspel.arkiv.spi.Facet;

/**
 * Counts in one pass over the documents that match: how many pass every chosen facet, and for each value of each facet how
 * many pass the other facets.
 */
final class FacetCounts {
    private static final Facet[] FACETS = Facet.values();

    private final FacetColumns columns;
    private final Map<Facet, Set<String>> chosen;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final List<FixedBitSet> hits = new ArrayList<>();
    private long withAll;

    private FacetCounts(FacetColumns columns, Map<Facet, Set<String>> chosen) {
        this.columns = columns;
        this.chosen = chosen;
    }

    /**
     * What was counted.
     *
     * @param hits the documents of each segment that pass every chosen facet
     * @param withAll how many of them have all that is asked for
     */
    record Counted(
            long total,
            long withAll,
            Map<Facet, Map<String, Integer>> counts,
            List<FixedBitSet> hits) {}

    /** Counts what was found, narrowed to what is chosen. */
    static Counted of(
            List<Matches.Segment> found, FacetColumns columns, Map<Facet, Set<String>> chosen)
            throws IOException {
        FacetCounts counting = new FacetCounts(columns, chosen);
        for (Matches.Segment segment : found) {
            counting.count(segment);
        }
        for (Facet facet : FACETS) {
            counting.counts.putIfAbsent(facet, Map.of());
        }
        long total = counting.hits.stream().mapToLong(FixedBitSet::cardinality).sum();
        return new Counted(total, counting.withAll, counting.counts, counting.hits);
    }

    private void count(Matches.Segment segment) throws IOException {
        Column[] columnsHere = columns.of(segment.leaf().reader());
        int[][] sums = new int[FACETS.length][];
        for (int at = 0; at < FACETS.length; at++) {
            sums[at] = new int[columnsHere[at].sets()];
        }
        FixedBitSet passed = segment.found();
        if (chosen.values().stream().allMatch(Set::isEmpty)) {
            countAll(segment.found(), columnsHere, sums);
        } else {
            passed = new FixedBitSet(Math.max(1, segment.found().length()));
            countNarrowed(segment.found(), columnsHere, sums, passed);
        }
        hits.add(passed);
        withAll += FixedBitSet.intersectionCount(passed, segment.all());
        for (int at = 0; at < FACETS.length; at++) {
            Column column = columnsHere[at];
            column.add(
                    sums[at],
                    counts.computeIfAbsent(FACETS[at], any -> HashMap.newHashMap(column.values())));
        }
    }

    private static void countAll(FixedBitSet found, Column[] columns, int[][] sums) {
        long[] words = found.getBits();
        for (int at = 0; at < columns.length; at++) {
            Column column = columns[at];
            int[] sum = sums[at];
            if (sum.length == 0) {
                continue;
            }
            for (int word = 0; word < words.length; word++) {
                for (long left = words[word]; left != 0; left &= left - 1) {
                    sum[column.set((word << 6) + Long.numberOfTrailingZeros(left))]++;
                }
            }
        }
    }

    private void countNarrowed(
            FixedBitSet found, Column[] columns, int[][] sums, FixedBitSet passed) {
        boolean[][] passes = new boolean[FACETS.length][];
        for (int at = 0; at < FACETS.length; at++) {
            passes[at] = columns[at].passing(chosen.getOrDefault(FACETS[at], Set.of()));
        }
        long[] words = found.getBits();
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                int document = (word << 6) + Long.numberOfTrailingZeros(left);
                if (count(document, columns, passes, sums)) {
                    passed.set(document);
                }
            }
        }
    }

    /** A document that fails one facet only is counted in that facet. Whether it passes all. */
    private static boolean count(int document, Column[] columns, boolean[][] passes, int[][] sums) {
        int failed = 0;
        int failing = -1;
        for (int at = 0; at < FACETS.length; at++) {
            if (!passes[at][columns[at].set(document)]) {
                failed++;
                failing = at;
            }
        }
        for (int at = 0; at < FACETS.length; at++) {
            if (failed == 0 || failed == 1 && at == failing) {
                sums[at][columns[at].set(document)]++;
            }
        }
        return failed == 0;
    }
}
