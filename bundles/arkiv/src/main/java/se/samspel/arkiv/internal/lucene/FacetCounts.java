package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.spi.Facet;

/**
 * Counts in one pass over the documents that match the words: how many pass every chosen facet, and for each value of
 * each facet how many pass the other facets.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, FacetCounts.Counted> {
    private static final Facet[] FACETS = Facet.values();
    private final Map<Facet, Set<String>> chosen;

    FacetCounts(Map<Facet, Set<String>> chosen) {
        this.chosen = chosen;
    }

    /** What was counted. */
    record Counted(long total, Map<Facet, Map<String, Integer>> counts) {}

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Counted reduce(Collection<Counter> counters) throws IOException {
        long total = 0;
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            counts.put(facet, new HashMap<>());
        }
        for (Counter counter : counters) {
            counter.close();
            total += counter.total;
            counter.counts.forEach(
                    (facet, values) ->
                            values.forEach(
                                    (value, count) ->
                                            counts.computeIfAbsent(facet, any -> new HashMap<>())
                                                    .merge(value, count, Integer::sum)));
        }
        return new Counted(total, counts);
    }

    /** Counts on one thread. */
    final class Counter implements Collector {
        private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        private long total;
        private @Nullable Segment segment;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            close();
            Segment begun = new Segment(context);
            segment = begun;
            return begun;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void close() throws IOException {
            Segment done = segment;
            if (done != null) {
                total += done.total;
                done.addTo(counts);
                segment = null;
            }
        }
    }

    /** Counts by ordinal in one segment. */
    private final class Segment implements LeafCollector {
        private final SortedDocValues[] values = new SortedDocValues[FACETS.length];
        private final int[][] byOrdinal = new int[FACETS.length][];
        private final boolean[][] passes = new boolean[FACETS.length][];
        private final int[] ordinals = new int[FACETS.length];
        private long total;

        Segment(LeafReaderContext context) throws IOException {
            for (int at = 0; at < FACETS.length; at++) {
                values[at] = DocValues.getSorted(context.reader(), LuceneFields.of(FACETS[at]));
                int size = values[at].getValueCount();
                byOrdinal[at] = new int[size];
                passes[at] = passing(values[at], chosen.getOrDefault(FACETS[at], Set.of()));
            }
        }

        private static boolean[] passing(SortedDocValues values, Set<String> chosen)
                throws IOException {
            boolean[] passing = new boolean[values.getValueCount()];
            for (int ordinal = 0; ordinal < passing.length && chosen.isEmpty(); ordinal++) {
                passing[ordinal] = true;
            }
            for (String value : chosen) {
                int ordinal = values.lookupTerm(new BytesRef(value));
                if (ordinal >= 0) {
                    passing[ordinal] = true;
                }
            }
            return passing;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
            int failed = 0;
            int failing = -1;
            for (int at = 0; at < FACETS.length; at++) {
                ordinals[at] = values[at].advanceExact(document) ? values[at].ordValue() : -1;
                if (ordinals[at] < 0 || !passes[at][ordinals[at]]) {
                    failed++;
                    failing = at;
                }
            }
            if (failed == 0) {
                total++;
                for (int at = 0; at < FACETS.length; at++) {
                    byOrdinal[at][ordinals[at]]++;
                }
            } else if (failed == 1 && ordinals[failing] >= 0) {
                byOrdinal[failing][ordinals[failing]]++;
            }
        }

        private void addTo(Map<Facet, Map<String, Integer>> counts) throws IOException {
            for (int at = 0; at < FACETS.length; at++) {
                Map<String, Integer> sums =
                        counts.computeIfAbsent(FACETS[at], any -> new HashMap<>());
                for (int ordinal = 0; ordinal < byOrdinal[at].length; ordinal++) {
                    if (byOrdinal[at][ordinal] > 0) {
                        String value = values[at].lookupOrd(ordinal).utf8ToString();
                        sums.merge(value, byOrdinal[at][ordinal], Integer::sum);
                    }
                }
            }
        }
    }
}
