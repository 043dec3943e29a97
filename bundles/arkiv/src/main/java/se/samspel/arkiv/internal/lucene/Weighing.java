package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How often a word is said and how long a text is, in an archive of its kind. In long reports a word said often counts
 * less, and length is held less against a text, than among short notes.
 */
final class Weighing {
    private static final double SHORT_TEXT = 150;
    private static final double LONG_TEXT = 1_500;
    private static final float[] AMONG_SHORT = {1.2f, 0.75f};
    private static final float[] AMONG_LONG = {0.9f, 0.4f};

    private Weighing() {}

    /** The weighing for the texts a searcher sees. */
    static Similarity of(IndexSearcher searcher) throws IOException {
        CollectionStatistics texts = searcher.collectionStatistics(SwedishAnalysis.TEXT);
        double words =
                texts == null ? LONG_TEXT : (double) texts.sumTotalTermFreq() / texts.docCount();
        double log = Math.log(words / SHORT_TEXT) / Math.log(LONG_TEXT / SHORT_TEXT);
        float share = (float) Math.clamp(log, 0.0, 1.0);
        Similarity text = new BM25Similarity(between(0, share), between(1, share));
        Similarity titles = new BM25Similarity();
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.startsWith(SwedishAnalysis.TEXT) ? text : titles;
            }
        };
    }

    private static float between(int which, float share) {
        return AMONG_SHORT[which] + share * (AMONG_LONG[which] - AMONG_SHORT[which]);
    }
}
