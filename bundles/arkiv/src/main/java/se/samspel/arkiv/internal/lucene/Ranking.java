package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * The order of the hits: first by where and how the words stand, then, among the best of them, by whether all words are
 * there and near each other, and a little by how new the document is.
 */
final class Ranking {
    private static final int LOOKED_AT_TWICE = 60;
    private static final double OLDEST = 0.94;
    private static final int YEARS = 12;

    private final QueryWords queries;

    Ranking(QueryWords queries) {
        this.queries = queries;
    }

    /** The best documents, at most so many. */
    ScoreDoc[] best(IndexSearcher searcher, Question question, Query matching, int most)
            throws IOException {
        TopDocs found = searcher.search(matching, Math.max(most, LOOKED_AT_TWICE));
        int twice = Math.min(LOOKED_AT_TWICE, found.scoreDocs.length);
        ScoreDoc[] first = Arrays.copyOf(found.scoreDocs, twice);
        if (question.clauses().size() > 1 && twice > 1) {
            first =
                    QueryRescorer.rescore(
                                    searcher,
                                    new TopDocs(found.totalHits, first),
                                    queries.lift(question),
                                    1,
                                    twice)
                            .scoreDocs;
        }
        newerFirst(searcher, first);
        System.arraycopy(first, 0, found.scoreDocs, 0, twice);
        return found.scoreDocs;
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
