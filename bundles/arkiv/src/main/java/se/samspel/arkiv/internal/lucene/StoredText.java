package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;

/** The text that an index keeps of a document. */
final class StoredText {
    private final IndexSearcher searcher;
    private final SwedishAnalysis analysis;

    StoredText(IndexSearcher searcher, SwedishAnalysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    /** Title and text; empty when the document is not there or not among those that are open. */
    String of(DocumentId id, Set<Scope> scopes) throws IOException {
        List<BytesRef> open = scopes.stream().map(scope -> new BytesRef(scope.value())).toList();
        Query one =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(LuceneFields.ID, id.toString())), Occur.FILTER)
                        .add(new TermInSetQuery(LuceneFields.SCOPE, open), Occur.FILTER)
                        .build();
        StringBuilder text = new StringBuilder();
        for (ScoreDoc found : searcher.search(one, 1).scoreDocs) {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            KeptTexts kept = new KeptTexts(analysis, leaf.reader());
            int document = found.doc - leaf.docBase;
            text.append(kept.title(document)).append('\n').append(kept.text(document));
        }
        return text.toString();
    }
}
