package se.samspel.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a search engine makes of Swedish by default: Lucene's own analyser, any of the words, the title counted double. */
final class PlainLucene implements Searched {
    private static final int MOST = 100;
    private final Collection collection;
    private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    /** Indexes a collection. */
    public PlainLucene(Collection collection) {
        this.collection = collection;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Collection.Document source : collection.documents()) {
                Document document = new Document();
                document.add(new TextField("title", source.title(), Field.Store.NO));
                document.add(new TextField("text", source.whole(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> first(String typed) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Query title = builder.createBooleanQuery("title", typed);
        Query text = builder.createBooleanQuery("text", typed);
        if (title == null || text == null) {
            return List.of();
        }
        either.add(new BoostQuery(title, 2), Occur.SHOULD);
        either.add(text, Occur.SHOULD);
        try {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : new IndexSearcher(reader).search(either.build(), MOST).scoreDocs) {
                ids.add(collection.documents().get(hit.doc).id());
            }
            return ids;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
