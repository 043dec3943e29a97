package se.samspel.arkiv.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchEngine;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;

/** Answers a search: hits with their passages, the exact total, the counts of the facets, and a better spelling. */
final class LuceneSearch {
    private static final Sort NEWEST =
            new Sort(
                    new SortField(LuceneFields.YEAR_ORDER, SortField.Type.LONG, true),
                    new SortField(LuceneFields.UPLOADED, SortField.Type.LONG, true));
    private static final Sort RELEVANCE =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(LuceneFields.UPLOADED, SortField.Type.LONG, true));

    private final QueryWords queries;
    private final Excerpts excerpts;
    private final Spelling spelling;

    LuceneSearch(SwedishAnalysis analysis) {
        queries = new QueryWords(analysis);
        excerpts = new Excerpts(analysis.byField());
        spelling = new Spelling(analysis, queries);
    }

    SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        Query query = queries.query(request.words(), true);
        FacetCounts.Counted counted = count(searcher, request, query);
        boolean nothing = counts(counted) == 0;
        String better = nothing ? spelling.better(searcher, request) : null;
        boolean relaxed = nothing && request.words().parts().size() > 1;
        if (relaxed) {
            query = queries.query(request.words(), false);
            counted = count(searcher, request, query);
        }
        return new SearchResult(
                counted.total(),
                hits(searcher, request, query),
                counted.counts(),
                relaxed && counts(counted) > 0,
                better);
    }

    /** Where a text matches. */
    List<SearchEngine.Mark> marks(SearchWords words, String text) {
        return words.asks() ? excerpts.marks(queries.query(words, false), text) : List.of();
    }

    private static long counts(FacetCounts.Counted counted) {
        return counted.counts().values().stream()
                .flatMap(values -> values.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    private FacetCounts.Counted count(IndexSearcher searcher, SearchRequest request, Query query)
            throws IOException {
        Query open = queries.narrowed(query, request.scopes(), Map.of());
        return searcher.search(open, new FacetCounts(request.chosen()));
    }

    private List<SearchResult.Hit> hits(IndexSearcher searcher, SearchRequest request, Query query)
            throws IOException {
        Query narrowed = queries.narrowed(query, request.scopes(), request.chosen());
        Sort order =
                request.order() == SearchRequest.Order.NEWEST || !request.words().asks()
                        ? NEWEST
                        : RELEVANCE;
        TopDocs top = searcher.search(narrowed, request.from() + request.size(), order);
        ScoreDoc[] page =
                Arrays.copyOfRange(
                        top.scoreDocs,
                        Math.min(request.from(), top.scoreDocs.length),
                        top.scoreDocs.length);
        int[] documents = Arrays.stream(page).mapToInt(it -> it.doc).toArray();
        List<Excerpts.Excerpt> passages =
                excerpts.of(searcher, queries.query(request.words(), false), documents);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int at = 0; at < documents.length; at++) {
            Excerpts.Excerpt excerpt = passages.get(at);
            hits.add(
                    new SearchResult.Hit(
                            id(searcher, documents[at]),
                            excerpt.page(),
                            excerpt.offset(),
                            excerpt.pieces()));
        }
        return hits;
    }

    private static DocumentId id(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), LuceneFields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("a document in the index has no id");
        }
        return new DocumentId(ids.longValue());
    }
}
