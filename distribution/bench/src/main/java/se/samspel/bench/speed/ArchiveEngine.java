package se.samspel.bench.speed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchEngine;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;

/** The archive's engine, with the same documents. */
final class ArchiveEngine implements AutoCloseable {
    private static final Instant UPLOADED = Instant.parse("2025-01-01T00:00:00Z");
    private static final int AT_ONCE = 100;
    private static final String TIDYING = "samspel-index-tidy";

    private final LuceneEngine engine;

    ArchiveEngine(Path folder) {
        engine = LuceneEngine.in(folder);
    }

    /** Puts one more, as an upload does. */
    void put(Reports.Report report) {
        engine.put(document(report), report.id());
    }

    /** Puts the reports up to a number, so many at a time, as a rebuild does. */
    void build(Reports reports, int last) {
        try (SearchEngine.Rebuild rebuild = engine.rebuild()) {
            for (int from = 1; from <= last; from += AT_ONCE) {
                rebuild.put(
                        LongStream.range(from, Math.min(from + AT_ONCE, last + 1L))
                                .mapToObj(at -> document(reports.report(at)))
                                .toList());
            }
            rebuild.finish(last);
        }
        awaitTidied();
    }

    /** What is merged in a thread of its own once an index is whole belongs to what it costs. */
    private static void awaitTidied() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(TIDYING)) {
                try {
                    thread.join();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** A report as the archive hands it to its engine. */
    static SearchDocument document(Reports.Report report) {
        return new SearchDocument(
                new DocumentId(report.id()),
                Scope.EVERYONE,
                report.title(),
                report.association() + " " + report.year(),
                Map.of(
                        Facet.TYPE, Set.of(report.type()),
                        Facet.ASSOCIATION, Set.of(report.association()),
                        Facet.YEAR, Set.of(Integer.toString(report.year())),
                        Facet.INTERVENTION, report.interventions(),
                        Facet.TARGET_GROUP, report.targetGroups()),
                UPLOADED,
                List.of(report.text()));
    }

    /** A results page: ten hits with their passages, five facets and the exact total. */
    SearchResult page(String typed) {
        return engine.search(
                SearchRequest.of(SearchWords.parse(typed), Set.of(Scope.EVERYONE), 10));
    }

    @Override
    public void close() {
        engine.close();
    }
}
