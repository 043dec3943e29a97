package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Way;

/** Words are suggested, and found without inflection, as they are written: an index that holds stems reads them there. */
class WrittenFormsTest {
    private static final Scope SECRET = Scope.unit(new UnitId("hemlig"));
    private static final String FAR = "ord ".repeat(150);

    @TempDir Path folder;
    private LuceneEngine engine;
    private long last;

    @BeforeEach
    void open() {
        engine = LuceneEngine.in(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "inssatserna, insatserna",
        "insatserrna, insatserna",
        "insatsrena, insatserna",
        "insatesrna, insatserna",
        "isnatserna, insatserna",
        "unsatserna, insatserna",
        "insatsrnaa, insatserna",
        "samverkasnmötet, samverkansmötet",
        "samverkansmöett, samverkansmötet",
        "åtgrdäer, åtgärder",
        "åtgräder, åtgärder",
        "överesnkommelse, överenskommelse",
        "övrenskommelse, överenskommelse",
        "mänen, männen",
        "kvastskfat, kvastskaft",
    })
    void aSlipInTheStemTheEndingOrTheJointIsPutRight(String typed, String meant) {
        put(Scope.EVERYONE, "Kvastskaft", FAR + "Insatserna följdes vid samverkansmötet.");
        put(Scope.EVERYONE, "Två", "Männen fick åtgärder enligt en överenskommelse. " + FAR);
        assertEquals(meant, ask(typed).didYouMean());
    }

    @Test
    void theFormThatIsNearestIsShown() {
        put(Scope.EVERYONE, "Ett", "Planeringen. Planeringens. Planeringarna.");
        assertEquals("planeringarna", ask("planeringarma").didYouMean());
        assertEquals("planeringens", ask("planerignens").didYouMean());
    }

    @Test
    void aFormThatOnlyARestrictedDocumentHasIsNeverShown() {
        put(SECRET, "Kvastskaftens", "Kvastskaftens längd. Borstbindarnas hemlighet.");
        put(Scope.EVERYONE, "Ett", "Kvastskaften är långa.");
        assertEquals("kvastskaften", ask("kvastsakftens").didYouMean());
        assertNull(ask("borstbindarnsa").didYouMean());
    }

    @Test
    void aSlipInTheEndingThatAMachineReadIsNeverASuggestion() {
        put(Scope.EVERYONE, "Ett", "Utslussningen pågår.");
        put(Scope.EVERYONE, "Två", "Utslussningen igen.");
        put(Scope.EVERYONE, "Tre", "Utslussningen till.");
        put(Scope.EVERYONE, "Fyra", "Utslussninqen som maskinen läste fel.");
        assertEquals("utslussningen", ask("utslussninqem").didYouMean());
    }

    @Test
    void withoutInflectionOnlyTheVeryFormIsFound() {
        put(Scope.EVERYONE, "Ett", FAR + "Planeringen började.");
        put(Scope.EVERYONE, "Två", FAR + "Planeringar och en planering.");
        put(Scope.EVERYONE, "Planeringen", "Något annat.");
        put(Scope.EVERYONE, "Fyra", "Текст. Planeringen med andra bokstäver.");
        assertEquals(Set.of(1L, 3L, 4L), found("planeringen"));
        assertEquals(Set.of(2L), found("planering"));
        assertEquals(Set.of(), found("planeringens"));
        assertEquals(Set.of(2L), found("ord -planeringen"));
    }

    @Test
    void withoutInflectionEachWordOfAPhraseStandsInItsFormAtItsPlace() {
        put(Scope.EVERYONE, "Ett", "Gemensam planering. Den gemensamma planeringen.");
        put(Scope.EVERYONE, "Två", "Gemensamma mål. En gemensam planeringen. En planering.");
        put(Scope.EVERYONE, "Gemensam planering", "Något annat.");
        assertEquals(Set.of(1L, 3L), found("\"gemensam planering\""));
        assertEquals(Set.of(1L), found("\"gemensamma planeringen\""));
        assertEquals(Set.of(2L), found("\"gemensam planeringen\""));
    }

    private void put(Scope scope, String title, String text) {
        last++;
        engine.put(
                new SearchDocument(
                        new DocumentId(last),
                        scope,
                        title,
                        "",
                        Map.of(),
                        Instant.EPOCH,
                        List.of(text)),
                last);
    }

    private SearchResult ask(String typed) {
        return engine.search(
                SearchRequest.of(SearchWords.parse(typed), Set.of(Scope.EVERYONE), 10));
    }

    /** What is found with inflection and compounds switched off; totals say the same as hits. */
    private Set<Long> found(String typed) {
        SearchRequest request =
                new SearchRequest(
                        SearchWords.parse(typed),
                        Set.of(Way.INFLECTION, Way.COMPOUND, Way.SPELLING),
                        List.of(),
                        Set.of(Scope.EVERYONE),
                        Map.of(),
                        SearchRequest.Order.RELEVANCE,
                        0,
                        10);
        SearchResult result = engine.search(request);
        Set<Long> found =
                result.hits().stream()
                        .map(hit -> hit.document().value())
                        .collect(Collectors.toSet());
        assertEquals(found.size(), result.total());
        return found;
    }
}
