package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
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
        for (int at = 0; at < documents.length; at++) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
            if (numbers.advanceExact(documents[at] - leaf.docBase)) {
                values[at] = numbers.longValue();
            }
        }
        return values;
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
