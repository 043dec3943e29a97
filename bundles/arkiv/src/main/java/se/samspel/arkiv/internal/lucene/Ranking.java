package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import se.samspel.arkiv.internal.lucene.FacetCounts.Counted;

/**
 * The order of the hits: first by where and how the words stand, then, among the best of them, by how many of the words are
 * there and near each other, and a little by how new the document is.
 */
final class Ranking {
    private static final int LOOKED_AT_TWICE = 60;
    private static final double OLDEST = 0.94;
    private static final int YEARS = 12;

    private static final float ALL = 1.5f;

    private Ranking() {}

    /** The best documents, at most so many. */
    static ScoreDoc[] best(Answer answer, Counted hits, int most) throws IOException {
        IndexSearcher searcher = answer.terms().searcher();
        BooleanQuery near = answer.prepared().near();
        int first = Math.max(most, LOOKED_AT_TWICE);
        TopDocs found =
                searcher.search(query(answer, hits), new TopScoreDocCollectorManager(first, first));
        int twice = Math.min(LOOKED_AT_TWICE, found.scoreDocs.length);
        ScoreDoc[] best = Arrays.copyOf(found.scoreDocs, twice);
        if (!near.clauses().isEmpty()) {
            TopDocs again = new TopDocs(found.totalHits, best);
            best = QueryRescorer.rescore(searcher, again, near, 1, twice).scoreDocs;
        }
        if (answer.prepared().clauses().size() > 1) {
            for (ScoreDoc document : best) {
                double share = answer.share(document.doc);
                document.score += (float) (ALL * share * share);
            }
        }
        newerFirst(searcher, best);
        System.arraycopy(best, 0, found.scoreDocs, 0, twice);
        return found.scoreDocs;
    }

    private static Query query(Answer answer, Counted hits) {
        Query scoring = answer.prepared().scoring();
        return answer.isAllOf(hits)
                ? scoring
                : new BooleanQuery.Builder()
                        .add(scoring, Occur.MUST)
                        .add(new Among(hits.hits()), Occur.FILTER)
                        .build();
    }

    /** Between documents that answer as well, the newer one; a document without a year counts as one in the middle. */
    private static void newerFirst(IndexSearcher searcher, ScoreDoc[] documents)
            throws IOException {
        int[] numbers = Arrays.stream(documents).mapToInt(it -> it.doc).toArray();
        long[] years = DocumentNumbers.read(searcher, LuceneFields.YEAR_ORDER, numbers);
        long newest = Arrays.stream(years).max().orElse(0);
        for (int at = 0; at < documents.length; at++) {
            double age = years[at] == 0 ? YEARS / 2.0 : Math.min(YEARS, newest - years[at]);
            documents[at].score *= (float) (1 - (1 - OLDEST) * age / YEARS);
        }
        Arrays.sort(
                documents,
                Comparator.comparingDouble((ScoreDoc it) -> -it.score)
                        .thenComparingInt(it -> it.doc));
    }
}
