package se.samspel.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchWords;

/** The archive's engine, asked through its own interface. */
final class Archive implements Searched {
    private static final int MOST = 100;
    private static final Instant UPLOADED = Instant.parse("2025-01-01T00:00:00Z");
    private final Collection collection;
    private final Path folder;
    private final LuceneEngine engine;

    /** Indexes a collection in a folder of its own. */
    public Archive(Collection collection) {
        this.collection = collection;
        try {
            folder = Files.createTempDirectory("samspel-bench");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        engine = LuceneEngine.in(folder);
        for (int at = 0; at < collection.documents().size(); at++) {
            engine.put(document(at + 1L, collection.documents().get(at)), at + 1L);
        }
    }

    private static SearchDocument document(long id, Collection.Document source) {
        return new SearchDocument(
                new DocumentId(id),
                Scope.EVERYONE,
                source.title(),
                source.year(),
                Map.of(Facet.TYPE, Set.of(source.type()), Facet.YEAR, Set.of(source.year())),
                UPLOADED,
                List.of(source.whole()));
    }

    @Override
    public List<String> first(String typed) {
        SearchRequest request =
                new SearchRequest(
                        SearchWords.parse(typed),
                        Set.of(),
                        collection.terms().in(typed),
                        Set.of(Scope.EVERYONE),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        MOST);
        return engine.search(request).hits().stream()
                .map(hit -> collection.documents().get((int) hit.document().value() - 1).id())
                .toList();
    }

    @Override
    public void close() {
        engine.close();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
