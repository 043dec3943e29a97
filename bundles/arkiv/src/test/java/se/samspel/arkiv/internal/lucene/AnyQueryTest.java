package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Synonym;
import se.samspel.arkiv.spi.Way;

/** Whatever is typed gives an answer. */
class AnyQueryTest {
    private static LuceneEngine engine;

    @BeforeContainer
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("any-query");
        engine = LuceneEngine.in(folder);
        engine.put(
                new SearchDocument(
                        new DocumentId(1),
                        Scope.EVERYONE,
                        "Handlingsplan för unga",
                        "plan.txt",
                        Map.of(),
                        Instant.EPOCH,
                        List.of("Insatserna för unga i Åmål följdes upp 2023/17.", "Sida två.")),
                1);
    }

    @AfterContainer
    static void close() {
        engine.close();
    }

    @Property
    void anyTextGivesAnAnswer(@ForAll String typed, @ForAll Set<Way> without) {
        assertAnswers(typed, without);
    }

    @Property
    void anythingThatLooksLikeAQueryGivesAnAnswer(
            @ForAll("queries") String typed, @ForAll Set<Way> without) {
        assertAnswers(typed, without);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                        "insats", "OR", "ELLER", "\"", "”", "-", "- ", "(", ")", "*", "?", "~", ":",
                        "AND", "NOT", "år:", "[a TO", "\\", "unga", "åmal", "2023/17", "för", "\f")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    private static void assertAnswers(String typed, Set<Way> without) {
        SearchRequest request =
                new SearchRequest(
                        SearchWords.parse(typed),
                        without.isEmpty() ? Set.of() : EnumSet.copyOf(without),
                        List.of(new Synonym("unga", List.of("ungdomar", "unga vuxna"))),
                        Set.of(Scope.EVERYONE),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10);
        SearchResult result = engine.search(request);
        assertTrue(result.total() >= result.withAll());
        assertNotNull(engine.why(request, new DocumentId(1)));
        assertNotNull(engine.marks(request, "Insatserna för unga. " + typed));
    }
}
