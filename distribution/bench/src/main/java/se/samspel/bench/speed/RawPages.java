package se.samspel.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;

/** The least that a results page needs of Lucene, from one state of an index. */
final class RawPages {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final List<String> FACETS = List.of("type", "association", "year");
    static final List<String> NAMES = List.of("intervention", "target_group");
    private static final int HITS = 10;
    private static final int PASSAGES = 2;

    private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
    private final IndexSearcher searcher;
    private final RawFacets facets;

    RawPages(DirectoryReader reader) throws IOException {
        searcher = new IndexSearcher(reader);
        List<String> all = new ArrayList<>(FACETS);
        all.addAll(NAMES);
        facets = RawFacets.of(reader, all);
    }

    /** A hit: its number, its title and its passages. */
    private record Hit(long id, String title, String passages) {}

    /** Ten hits with their passages, five facets and the exact total; answers the total. */
    int page(String typed) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, typed);
        Object[] found =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE), facets));
        TopDocs top = (TopDocs) found[0];
        String[] passages =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .build()
                        .highlight(TEXT, query, top, PASSAGES);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < passages.length; at++) {
            hits.add(hit(top.scoreDocs[at].doc, passages[at]));
        }
        if (hits.size() != top.scoreDocs.length) {
            throw new IllegalStateException("a hit has no passage");
        }
        return (int) top.totalHits.value();
    }

    private Hit hit(int document, String passages) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        LeafReader reader = leaf.reader();
        var id = reader.getNumericDocValues(ID);
        var title = reader.getBinaryDocValues(TITLE);
        if (!id.advanceExact(document - leaf.docBase)
                || !title.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a hit has no title");
        }
        return new Hit(id.longValue(), title.binaryValue().utf8ToString(), passages);
    }
}
