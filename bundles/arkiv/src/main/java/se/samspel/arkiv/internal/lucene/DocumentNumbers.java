package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;

/** The numbers that some documents of an index carry beside their text, in the order of the documents. */
final class DocumentNumbers {
    private final long[] ids;
    private final long[] likeness;

    DocumentNumbers(IndexSearcher searcher, int[] documents) throws IOException {
        ids = read(searcher, LuceneFields.ID, documents);
        likeness = read(searcher, LuceneFields.LIKENESS, documents);
    }

    /** The values of a field; 0 for a document that has none. */
    static long[] read(IndexSearcher searcher, String field, int[] documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        long[] values = new long[documents.length];
        int segment = -1;
        NumericDocValues numbers = DocValues.emptyNumeric();
        for (long one : inOrder(documents)) {
            int document = (int) (one >>> Integer.SIZE);
            int of = ReaderUtil.subIndex(document, leaves);
            if (of != segment) {
                segment = of;
                numbers = DocValues.getNumeric(leaves.get(of).reader(), field);
            }
            if (numbers.advanceExact(document - leaves.get(of).docBase)) {
                values[(int) one] = numbers.longValue();
            }
        }
        return values;
    }

    /** The documents as the index has them after each other, each with its place in the lower half. */
    private static long[] inOrder(int[] documents) {
        long[] inOrder = new long[documents.length];
        for (int at = 0; at < documents.length; at++) {
            inOrder[at] = (long) documents[at] << Integer.SIZE | at;
        }
        Arrays.sort(inOrder);
        return inOrder;
    }

    DocumentId id(int at) {
        return new DocumentId(ids[at]);
    }

    /** The first document before this one that says nearly the same; null for none. */
    @Nullable DocumentId like(int at) {
        for (int before = 0; before < at; before++) {
            if (Likeness.same(likeness[before], likeness[at])) {
                return id(before);
            }
        }
        return null;
    }
}
