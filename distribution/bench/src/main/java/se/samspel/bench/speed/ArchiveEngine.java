package se.samspel.bench.speed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;

/** The archive's engine, with the same documents. */
final class ArchiveEngine implements AutoCloseable {
    private static final Instant UPLOADED = Instant.parse("2025-01-01T00:00:00Z");
    private final LuceneEngine engine;

    ArchiveEngine(Path folder) {
        engine = LuceneEngine.in(folder);
    }

    void put(Reports.Report report) {
        engine.put(
                new SearchDocument(
                        new DocumentId(report.id()),
                        Scope.EVERYONE,
                        report.title(),
                        report.association() + " " + report.year(),
                        Map.of(
                                Facet.TYPE, report.type(),
                                Facet.ASSOCIATION, report.association(),
                                Facet.YEAR, Integer.toString(report.year())),
                        UPLOADED,
                        List.of(report.text())),
                report.id());
    }

    /** A results page: ten hits with their passages, three facets and the exact total. */
    SearchResult page(String typed) {
        return engine.search(
                SearchRequest.of(SearchWords.parse(typed), Set.of(Scope.EVERYONE), 10));
    }

    @Override
    public void close() {
        engine.close();
    }
}
