package se.samspel.arkiv.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;

/** How any engine counts and narrows by facets; a test of one says only how it is opened. */
public abstract class FacetContract {
    private static final Scope OPEN = Scope.EVERYONE;
    private SearchEngine engine;

    /** An engine without documents. */
    protected abstract SearchEngine empty() throws Exception;

    /** Ends the engine's work. */
    protected abstract void close(SearchEngine opened);

    @BeforeEach
    void open() throws Exception {
        engine = empty();
    }

    @AfterEach
    void close() {
        close(engine);
    }

    @Test
    void facetsNarrowAndAreCountedWithoutTheirOwnChoice() {
        put(1, Facet.YEAR, "2020");
        put(2, Facet.YEAR, "2021");
        SearchResult result = narrowed(Facet.YEAR, "2021");
        assertEquals(1, result.total());
        assertEquals(Map.of("2020", 1, "2021", 1), result.counts().get(Facet.YEAR));
        assertEquals(Map.of("", 1), result.counts().get(Facet.TYPE));
    }

    @Test
    void aDocumentWithSeveralValuesCountsInEachAndOnceInTheTotal() {
        put(1, Facet.INTERVENTION, "stödgrupp", "trädgården");
        put(2, Facet.INTERVENTION, "trädgården");
        put(3, Facet.INTERVENTION);
        SearchResult all = narrowed(Facet.INTERVENTION);
        assertEquals(3, all.total());
        assertEquals(
                Map.of("stödgrupp", 1, "trädgården", 2, "", 1),
                all.counts().get(Facet.INTERVENTION));
    }

    @Test
    void aDocumentIsFoundByAnyOfItsValues() {
        put(1, Facet.TARGET_GROUP, "unga vuxna", "långtidssjukskrivna");
        put(2, Facet.TARGET_GROUP, "unga vuxna");
        put(3, Facet.TARGET_GROUP);
        assertEquals(Set.of(1L, 2L), found(Facet.TARGET_GROUP, "unga vuxna"));
        assertEquals(Set.of(1L), found(Facet.TARGET_GROUP, "långtidssjukskrivna"));
        assertEquals(Set.of(1L, 3L), found(Facet.TARGET_GROUP, "långtidssjukskrivna", ""));
        assertEquals(
                Map.of("unga vuxna", 2, "långtidssjukskrivna", 1, "", 1),
                narrowed(Facet.TARGET_GROUP, "").counts().get(Facet.TARGET_GROUP));
    }

    @Test
    void aRebuildKeepsEveryValue() {
        try (SearchEngine.Rebuild rebuild = engine.rebuild()) {
            rebuild.put(
                    List.of(document(1, Facet.INTERVENTION, Set.of("stödgrupp", "trädgården"))));
            rebuild.finish(1);
        }
        assertEquals(Set.of(1L), found(Facet.INTERVENTION, "trädgården"));
    }

    @Test
    void valuesOfWhatNobodyMayReadAreNotCounted() {
        put(1, Facet.INTERVENTION, "trädgården");
        SearchResult shut =
                engine.search(SearchRequest.of(SearchWords.parse("snickeri"), Set.of(), 10));
        assertEquals(Map.of(), shut.counts().get(Facet.INTERVENTION));
    }

    private Set<Long> found(Facet facet, String... chosen) {
        return Set.copyOf(
                narrowed(facet, chosen).hits().stream()
                        .map(hit -> hit.document().value())
                        .toList());
    }

    private SearchResult narrowed(Facet facet, String... chosen) {
        return engine.search(
                new SearchRequest(
                        SearchWords.parse("snickeri"),
                        Set.of(),
                        List.of(),
                        Set.of(OPEN),
                        Map.of(facet, Set.of(chosen)),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10));
    }

    private void put(long id, Facet facet, String... values) {
        engine.put(document(id, facet, Set.of(values)), id);
    }

    private static SearchDocument document(long id, Facet facet, Set<String> values) {
        return new SearchDocument(
                new DocumentId(id),
                OPEN,
                "Rapport",
                "",
                Map.of(facet, values),
                Instant.EPOCH.plusSeconds(id),
                List.of("Snickeri."));
    }
}
