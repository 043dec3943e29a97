package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Way;

/** An index from before texts were columns answers, and takes what is uploaded, until the new one is built. */
class OlderShapeTest {
    @TempDir Path folder;

    private static SearchDocument report(long id) {
        return new SearchDocument(
                new DocumentId(id),
                Scope.EVERYONE,
                "Slutrapport",
                "",
                Map.of(),
                Instant.EPOCH,
                List.of("Rehabiliteringen gick bra."));
    }

    private void older() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder.resolve("1"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = LuceneFields.document(report(1), new SwedishAnalysis());
            document.removeFields(LuceneFields.KEPT_TEXT);
            document.removeFields(LuceneFields.KEPT_TITLE);
            document.removeFields(LuceneFields.WORD_PLACES);
            document.add(new StoredField("word_places", new BytesRef(new byte[] {0})));
            writer.addDocument(document);
        }
    }

    private static SearchResult found(LuceneEngine engine, String typed, Set<Way> without) {
        return engine.search(
                new SearchRequest(
                        SearchWords.parse(typed),
                        without,
                        List.of(),
                        Set.of(Scope.EVERYONE),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10));
    }

    @Test
    void itAnswersUntilTheNewOneIsBuilt() throws IOException {
        older();
        LuceneEngine engine = LuceneEngine.in(folder);
        try {
            assertTrue(engine.incomplete());
            assertEquals(1, found(engine, "rehabilitering", Set.of()).total());
            assertEquals(1, found(engine, "rehabliteringen", Set.of()).total());
            assertEquals(0, found(engine, "rehabiliteringen", Set.of(Way.INFLECTION)).total());
            assertEquals(1, found(engine, "", Set.of()).total());
            engine.why(
                    SearchRequest.of(
                            SearchWords.parse("rehabilitering"), Set.of(Scope.EVERYONE), 10),
                    new DocumentId(1));
            engine.put(report(2), 1);
            SearchResult both = found(engine, "rehabiliteringen", Set.of());
            assertEquals(2, both.total());
            assertTrue(both.hits().stream().anyMatch(hit -> !hit.excerpt().isEmpty()));
        } finally {
            engine.close();
        }
    }
}
