package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import se.samspel.arkiv.spi.Facet;

/**
 * The facets of each segment in memory, a number for each document: counting over all hits is what costs most on a page,
 * and it goes several times faster there than through the index. Forgets a segment when it is gone. Safe for any thread.
 */
final class FacetColumns {
    private final Map<Object, Column[]> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * One facet of a segment.
     *
     * @param values every value that occurs
     * @param byDocument which of them each document has
     */
    record Column(String[] values, char[] byDocument) {}

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
            SortedDocValues all = DocValues.getSorted(segment, LuceneFields.of(facet));
            String[] values = new String[all.getValueCount()];
            for (int at = 0; at < values.length; at++) {
                values[at] = all.lookupOrd(at).utf8ToString();
            }
            char[] byDocument = new char[segment.maxDoc()];
            while (all.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
                byDocument[all.docID()] = (char) all.ordValue();
            }
            columns[facet.ordinal()] = new Column(values, byDocument);
        }
        return columns;
    }
}
