package se.samspel.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** Counts the values of facets over all hits with Lucene alone, and tells the most common of each by name. */
final class RawFacets implements CollectorManager<RawFacets.Counter, List<List<String>>> {
    private static final int SHOWN = 12;
    private final DirectoryReader reader;
    private final List<Field> fields;

    private RawFacets(DirectoryReader reader, List<Field> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /**
     * A facet.
     *
     * @param together the numbers of its values in each segment as numbers in the whole index
     */
    private record Field(String name, OrdinalMap together) {}

    /** The facets of one state of an index. */
    static RawFacets of(DirectoryReader reader, List<String> names) throws IOException {
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            SortedSetDocValues[] values = new SortedSetDocValues[reader.leaves().size()];
            for (LeafReaderContext leaf : reader.leaves()) {
                values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), name);
            }
            fields.add(new Field(name, OrdinalMap.build(null, values, PackedInts.DEFAULT)));
        }
        return new RawFacets(reader, fields);
    }

    @Override
    public Counter newCollector() {
        return new Counter(fields);
    }

    @Override
    public List<List<String>> reduce(Collection<Counter> counters) throws IOException {
        List<List<String>> told = new ArrayList<>();
        for (int at = 0; at < fields.size(); at++) {
            int[] sums = new int[Math.toIntExact(fields.get(at).together().getValueCount())];
            for (Counter counter : counters) {
                int[] some = counter.sums[at];
                for (int value = 0; value < sums.length; value++) {
                    sums[value] += some[value];
                }
            }
            told.add(most(fields.get(at), sums));
        }
        return told;
    }

    private List<String> most(Field field, int[] sums) throws IOException {
        List<String> told = new ArrayList<>();
        while (told.size() < Math.min(SHOWN, sums.length)) {
            int best = 0;
            for (int value = 1; value < sums.length; value++) {
                best = sums[value] > sums[best] ? value : best;
            }
            int segment = field.together().getFirstSegmentNumber(best);
            LeafReader leaf = reader.leaves().get(segment).reader();
            String name =
                    DocValues.getSortedSet(leaf, field.name())
                            .lookupOrd(field.together().getFirstSegmentOrd(best))
                            .utf8ToString();
            told.add(name + " " + sums[best]);
            sums[best] = -1;
        }
        return told;
    }

    /** Counts in some of the segments. */
    static final class Counter extends SimpleCollector {
        private final List<Field> fields;
        private final int[][] sums;
        private final @Nullable SortedDocValues[] one;
        private final SortedSetDocValues[] several;
        private final int[][] here;
        private int leaf;

        private Counter(List<Field> fields) {
            this.fields = fields;
            int count = fields.size();
            sums = new int[count][];
            for (int at = 0; at < count; at++) {
                sums[at] = new int[Math.toIntExact(fields.get(at).together().getValueCount())];
            }
            one = new @Nullable SortedDocValues[count];
            several = new SortedSetDocValues[count];
            here = new int[count][];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = context.ord;
            for (int at = 0; at < fields.size(); at++) {
                several[at] = DocValues.getSortedSet(context.reader(), fields.get(at).name());
                one[at] = DocValues.unwrapSingleton(several[at]);
                here[at] = new int[Math.toIntExact(several[at].getValueCount())];
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (int at = 0; at < here.length; at++) {
                SortedDocValues only = one[at];
                if (only == null) {
                    collect(several[at], here[at], document);
                } else if (only.advanceExact(document)) {
                    here[at][only.ordValue()]++;
                }
            }
        }

        private static void collect(SortedSetDocValues values, int[] sums, int document)
                throws IOException {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    sums[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() {
            for (int at = 0; at < here.length; at++) {
                LongValues together = fields.get(at).together().getGlobalOrds(leaf);
                for (int value = 0; value < here[at].length; value++) {
                    sums[at][(int) together.get(value)] += here[at][value];
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
