package se.samspel.arkiv.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;

/** What any engine must do that takes the place of the archive's own; a test of one says only how it is opened. */
public abstract class SearchEngineContract {
    private static final Scope OPEN = Scope.EVERYONE;
    private static final Scope SECRET = Scope.unit(new UnitId("hemlig"));
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
    void aDocumentIsFoundByTheNextSearchAndForgottenAtOnce() {
        put(1, OPEN, "Rapport", "Handledarna fick stöd.");
        assertEquals(List.of(1L), found("handledarna"));
        engine.remove(new DocumentId(1), 2);
        assertEquals(List.of(), found("handledarna"));
        engine.remove(new DocumentId(1), 3);
        assertEquals(0, engine.size());
    }

    @Test
    void puttingAgainTakesThePlaceOfWhatWas() {
        put(1, OPEN, "Rapport", "Första lydelsen om trädgård.");
        put(1, OPEN, "Rapport", "Andra lydelsen om snickeri.");
        assertEquals(List.of(), found("trädgård"));
        assertEquals(List.of(1L), found("snickeri"));
        assertEquals(1, engine.size());
    }

    @Test
    void nothingOutsideTheScopesShowsInAnyPartOfTheAnswer() {
        put(1, OPEN, "Öppen", "Ordet samtal står här.");
        put(2, SECRET, "Hemlig", "Ordet kvastskaft står bara här.");
        SearchResult secret = engine.search(request("kvastskaft"));
        assertEquals(0, secret.total());
        assertEquals(List.of(), secret.hits());
        assertTrue(secret.counts().values().stream().allMatch(Map::isEmpty), secret::toString);
        assertNull(engine.search(request("kvastskafft")).didYouMean());
        assertEquals(List.of(), engine.why(request("kvastskaft"), new DocumentId(2)));
    }

    @Test
    void documentsWithAllWordsComeFirstAndAreCounted() {
        put(1, OPEN, "Ett", "Trädgård och snickeri under våren.");
        put(2, OPEN, "Två", "Trädgård under hösten.");
        put(3, OPEN, "Tre", "Varken det ena eller det andra.");
        SearchResult result = engine.search(request("trädgård snickeri"));
        assertEquals(1, result.withAll());
        assertEquals(2, result.total());
        assertEquals(1, result.hits().getFirst().document().value());
    }

    @Test
    void aWordThatNoReadableDocumentHasIsTold() {
        put(1, OPEN, "Ett", "Trädgårdar och snickeri.");
        put(2, SECRET, "Två", "Ordet kvastskaft står bara här.");
        assertEquals(
                List.of("kvastskaft", "oanad"),
                engine.search(request("trädgården kvastskaft -snickeri oanad")).unknown());
        assertEquals(List.of(), engine.search(request("trädgård \"två ord\"")).unknown());
    }

    @Test
    void quotesMinusAndOrAreUnderstood() {
        put(1, OPEN, "Ett", "Den egna remissen gick fram.");
        put(2, OPEN, "Två", "Remissen blev egen till sist.");
        put(3, OPEN, "Tre", "Snickeri.");
        assertEquals(List.of(1L), found("\"egna remissen\""));
        assertEquals(List.of(2L), found("remissen -fram"));
        assertEquals(Set.of(1L, 3L), Set.copyOf(found("fram OR snickeri")));
    }

    @Test
    void theHitTellsPageAndPlaceOfItsPassage() {
        engine.put(
                document(1, OPEN, "2020", "Ett", List.of("Sida ett.", "Sida två har snickeri.")),
                1);
        SearchResult.Hit hit = engine.search(request("snickeri")).hits().getFirst();
        assertEquals(2, hit.page());
        assertEquals("Sida två har ".length(), hit.offset());
        assertEquals(
                List.of("snickeri"),
                hit.excerpt().stream()
                        .filter(SearchResult.Piece::marked)
                        .map(SearchResult.Piece::text)
                        .toList());
        assertEquals(
                List.of(new SearchEngine.Mark(8, 16)),
                engine.marks(request("snickeri"), "Vårens  snickeri."));
    }

    @Test
    void everyWayIsToldAndCanBeSwitchedOff() {
        put(1, OPEN, "Ett", "Insatserna följdes. Stödinsatser gavs. Kassan svarade. Snickerii.");
        assertWay(Way.INFLECTION, "insats", "insatserna");
        assertWay(Way.COMPOUND, "insats", "stödinsatser");
        assertWay(Way.SPELLING, "snickeri", "snickerii");
        assertWay(Way.SYNONYM, "FK", "kassan");
    }

    @Test
    void whatSaysNearlyTheSameIsTold() {
        String text =
                IntStream.range(0, 120)
                        .mapToObj(at -> "ord" + at)
                        .collect(Collectors.joining(" ", "Trädgård ", "."));
        put(1, OPEN, "Ett", text);
        put(2, OPEN, "Ett", text + " Tillägg.");
        put(3, OPEN, "Annat", "Trädgård i en helt annan text.");
        List<SearchResult.Hit> hits = engine.search(request("trädgård")).hits();
        assertEquals(3, hits.size());
        assertEquals(1, hits.stream().filter(hit -> hit.like() != null).count());
    }

    @Test
    void aRebuildTakesOverWhatIsPutMeanwhile() {
        put(1, OPEN, "Ett", "Trädgård.");
        try (SearchEngine.Rebuild rebuild = engine.rebuild()) {
            rebuild.put(List.of(document(1, OPEN, "2020", "Ett", List.of("Trädgård."))));
            put(2, OPEN, "Två", "Snickeri.");
            rebuild.finish(7);
        }
        assertFalse(engine.incomplete());
        assertEquals(7, engine.safeEvent());
        assertEquals(List.of(1L), found("trädgård"));
        assertEquals(List.of(2L), found("snickeri"));
    }

    @Test
    void aRebuildTakesManyDocumentsAtATime() {
        put(1, OPEN, "Ett", "Trädgård.");
        try (SearchEngine.Rebuild rebuild = engine.rebuild()) {
            for (long from = 1; from < 400; from += 100) {
                rebuild.put(
                        LongStream.range(from, from + 100)
                                .mapToObj(at -> document(at, OPEN, "2020", "T", List.of("nr" + at)))
                                .toList());
            }
            rebuild.finish(9);
        }
        assertEquals(400, engine.size());
        assertEquals(List.of(77L), found("nr77"));
        assertEquals(List.of(400L), found("nr400"));
        assertEquals(List.of(), found("trädgård"));
    }

    private void assertWay(Way way, String typed, String written) {
        SearchRequest every = request(typed);
        SearchRequest asked =
                new SearchRequest(
                        every.words(),
                        Set.of(),
                        List.of(new Synonym("FK", List.of("kassan"))),
                        every.scopes(),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10);
        assertEquals(
                List.of(written),
                engine.why(asked, new DocumentId(1)).stream()
                        .filter(reason -> reason.way() == way)
                        .flatMap(reason -> reason.found().stream())
                        .toList());
        SearchRequest without =
                new SearchRequest(
                        asked.words(),
                        Set.of(way),
                        asked.synonyms(),
                        asked.scopes(),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10);
        assertTrue(
                engine.why(without, new DocumentId(1)).stream()
                        .noneMatch(reason -> reason.way() == way));
    }

    private List<Long> found(String typed) {
        return engine.search(request(typed)).hits().stream()
                .map(hit -> hit.document().value())
                .toList();
    }

    private static SearchRequest request(String typed) {
        return SearchRequest.of(SearchWords.parse(typed), Set.of(OPEN), 10);
    }

    private void put(long id, Scope scope, String title, String text) {
        put(id, scope, "2020", title, text);
    }

    private void put(long id, Scope scope, String year, String title, String text) {
        engine.put(document(id, scope, year, title, List.of(text)), id);
    }

    private static SearchDocument document(
            long id, Scope scope, String year, String title, List<String> pages) {
        return new SearchDocument(
                new DocumentId(id),
                scope,
                title,
                "",
                Map.of(Facet.YEAR, Set.of(year)),
                Instant.EPOCH.plusSeconds(id),
                pages);
    }
}
