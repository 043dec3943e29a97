package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.spi.Facet;

/**
 * The facets of each segment in memory, a number for each document: counting over all hits is what costs most on a page,
 * and it goes several times faster there than through the index. Documents with the same values share a number, so several
 * values cost no more than one. Forgets a segment when it is gone. Safe for any thread.
 */
final class FacetColumns {
    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 32_000;

    private final Map<Object, Column[]> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** The values of a document as the index has them: one term, in order, as many as a term has room for. */
    static BytesRef term(Set<String> values) {
        String term = String.join(BETWEEN, values.stream().sorted().toList());
        BytesRef bytes = new BytesRef(term);
        while (bytes.length > LONGEST) {
            term = term.substring(0, Math.max(0, term.lastIndexOf(BETWEEN)));
            bytes = new BytesRef(term);
        }
        return bytes;
    }

    /** One facet of a segment. */
    static final class Column {
        private final String[] values;
        private final int[][] sets;
        private final char[] byDocument;
        private final int @Nullable [] wide;

        /**
         * @param values every value that occurs
         * @param sets every set of values that occurs, as places among them
         * @param byDocument which of the sets each document has
         */
        Column(String[] values, int[][] sets, int[] byDocument) {
            this.values = values;
            this.sets = sets;
            boolean few = sets.length <= Character.MAX_VALUE;
            this.byDocument = few ? narrowed(byDocument) : new char[0];
            this.wide = few ? null : byDocument;
        }

        private static char[] narrowed(int[] numbers) {
            char[] narrow = new char[numbers.length];
            for (int at = 0; at < narrow.length; at++) {
                narrow[at] = (char) numbers[at];
            }
            return narrow;
        }

        /** How many different values there are. */
        int values() {
            return values.length;
        }

        /** How many different sets there are. */
        int sets() {
            return sets.length;
        }

        /** Which of them a document has. */
        int set(int document) {
            return wide == null ? byDocument[document] : wide[document];
        }

        /** Adds what was counted set by set to what is counted value by value. */
        void add(int[] bySet, Map<String, Integer> counts) {
            int[] byValue = new int[values.length];
            for (int set = 0; set < bySet.length; set++) {
                for (int value : sets[set]) {
                    byValue[value] += bySet[set];
                }
            }
            for (int value = 0; value < byValue.length; value++) {
                if (byValue[value] > 0) {
                    counts.merge(values[value], byValue[value], Integer::sum);
                }
            }
        }

        /** Which of the sets have any of the chosen values; all of them when none is chosen. */
        boolean[] passing(Set<String> chosen) {
            boolean[] passing = new boolean[sets.length];
            for (int set = 0; set < passing.length; set++) {
                passing[set] =
                        chosen.isEmpty()
                                || Arrays.stream(sets[set])
                                        .anyMatch(value -> chosen.contains(values[value]));
            }
            return passing;
        }
    }

    /** The columns of a segment, in the order of {@link Facet}. */
    Column[] of(LeafReader segment) throws IOException {
        Object key = segment.getCoreCacheHelper().getKey();
        Column[] columns = known.get(key);
        if (columns == null) {
            columns = read(segment);
            known.put(key, columns);
        }
        return columns;
    }

    private static Column[] read(LeafReader segment) throws IOException {
        Column[] columns = new Column[Facet.values().length];
        for (Facet facet : Facet.values()) {
            columns[facet.ordinal()] =
                    column(DocValues.getSorted(segment, LuceneFields.of(facet)), segment.maxDoc());
        }
        return columns;
    }

    private static Column column(SortedDocValues all, int documents) throws IOException {
        Map<String, Integer> values = new LinkedHashMap<>();
        int[][] sets = new int[all.getValueCount()][];
        for (int set = 0; set < sets.length; set++) {
            String[] said = all.lookupOrd(set).utf8ToString().split(BETWEEN);
            sets[set] = new int[said.length];
            for (int at = 0; at < said.length; at++) {
                sets[set][at] = values.computeIfAbsent(said[at], any -> values.size());
            }
        }
        int[] byDocument = new int[documents];
        while (all.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
            byDocument[all.docID()] = all.ordValue();
        }
        return new Column(values.keySet().toArray(String[]::new), sets, byDocument);
    }
}
