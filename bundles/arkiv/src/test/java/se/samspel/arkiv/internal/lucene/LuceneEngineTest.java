package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchEngine;
import se.samspel.arkiv.spi.SearchEngineContract;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;

/** The archive's own engine keeps the contract, and finds Swedish the way it is typed. */
class LuceneEngineTest extends SearchEngineContract {
    @TempDir Path folder;

    @Override
    protected SearchEngine empty() {
        return LuceneEngine.in(folder.resolve("index"));
    }

    @Override
    protected void close(SearchEngine opened) {
        ((LuceneEngine) opened).close();
    }

    @Test
    void lettersWithoutDotsFindThoseWithAndCountForLess() {
        try (Texts texts = new Texts("Många åtgärder gjordes.", "Ordet atgarder utan prickar.")) {
            assertEquals(List.of(2L, 1L), texts.found("atgarder"));
            assertEquals(List.of(1L), texts.found("åtgärder").subList(0, 1));
        }
    }

    @Test
    void aCompoundIsFoundByItsPartAndByItsPartsApart() {
        try (Texts texts =
                new Texts("Vi prövade trädgårdsrehabilitering.", "Rehabilitering i en trädgård.")) {
            assertEquals(Set.of(1L, 2L), Set.copyOf(texts.found("trädgård")));
            assertEquals(Set.of(1L, 2L), Set.copyOf(texts.found("trädgårdsrehabiliteringen")));
        }
    }

    @Test
    void aMisspeltWordFindsTheRightOneAndIsSpelt() {
        try (Texts texts = new Texts("Rehabiliteringen gick bra.", "Något annat.")) {
            assertEquals(List.of(1L), texts.found("rehabliteringen"));
            assertEquals("rehabiliteringen", texts.ask("rehabliteringen").didYouMean());
        }
    }

    @Test
    void aMisreadWordIsNeverASuggestion() {
        try (Texts texts =
                new Texts(
                        "Utslussningen pågår.",
                        "Utslussningen igen.",
                        "Utslussningen till.",
                        "Utslnssningen som maskinen läste fel.")) {
            assertNull(texts.ask("utslussningen").didYouMean());
            assertEquals("utslussningen", texts.ask("utslussninggen").didYouMean());
            assertEquals("utslussningen", texts.ask("utslnssningem").didYouMean());
        }
    }

    @Test
    void aWordThatStandsInTheTitleCountsForMore() {
        try (Texts texts = new Texts("Kort om annat. Snickeri nämns.", "Snickeri\n\nKort text.")) {
            assertTrue(texts.found("snickeri").getFirst() == 2L);
        }
    }

    @Test
    void aCommonWordIsNoRarerForStandingInFewTitles() {
        try (Texts texts =
                new Texts(
                        "Insatsen\n\nOm insatsen.",
                        "Ett\n\nInsatsen pågår.",
                        "Två\n\nInsatsen pågår.",
                        "Tre\n\nInsatsen pågår.",
                        "Fyra\n\nInsatsen pågår.",
                        "Fem\n\nInsatsen pågår.",
                        "Sex\n\nVi lärde ut snickeri.")) {
            assertEquals(7L, texts.found("insats snickeri").getFirst());
        }
    }

    @Test
    void ofManyWordsADocumentWithMostComesBeforeOneThatRepeatsOne() {
        try (Texts texts =
                new Texts(
                        "Buss\n\nBuss, buss, buss och buss.",
                        "Resor\n\nVi åkte tåg i snö och regn till arbetet."
                                + " Resten av texten handlar om något annat, länge och väl.")) {
            assertEquals(List.of(2L, 1L), texts.found("buss tåg snö regn"));
        }
    }

    @Test
    void manySmallSegmentsAreMergedAndEverythingIsFoundAsBefore() throws IOException {
        try (Texts texts = new Texts("Första om odling.")) {
            texts.engine.rebuild().finish(1);
            texts.put(1, "Första om odling.");
            assertFalse(texts.engine.tidy(), "one segment is in order");
            for (int number = 2; number <= 6; number++) {
                texts.put(number, "Rapport " + number + "\n\nOm odling.");
                assertEquals(number, texts.ask("odling").total());
            }
            texts.engine.remove(new DocumentId(1), 7);
            assertTrue(texts.engine.tidy());
            assertEquals(Set.of(2L, 3L, 4L, 5L, 6L), Set.copyOf(texts.found("odling")));
            assertEquals(1, texts.segments());
            assertFalse(texts.engine.tidy(), "all is in order now");
            texts.put(7, "Sist\n\nOm odling.");
            assertEquals(6, texts.ask("odling").total());
        }
        try (Texts again = new Texts()) {
            assertEquals(6, again.ask("odling").total());
        }
    }

    @Test
    void whatIsRemovedWhileSegmentsAreMergedLeavesNoTrace() throws Exception {
        try (Texts texts = new Texts("Första om odling.")) {
            texts.engine.rebuild().finish(1);
            for (int number = 2; number <= 40; number++) {
                texts.put(number, "Rapport " + number + " om kvastskaft" + number + ".");
                texts.ask("odling");
            }
            Thread tidying = Thread.ofPlatform().start(texts.engine::tidy);
            texts.engine.remove(new DocumentId(17), 41);
            texts.engine.purge();
            tidying.join();
            assertFalse(texts.holds("kvastskaft17"), "the removed document's own word");
            assertTrue(texts.holds("kvastskaft18"), "those that stay are there to be seen");
        }
    }

    @Test
    void whatIsBuiltAnewIsMergedOnceItAnswers() throws Exception {
        try (Texts texts = new Texts()) {
            texts.engine.rebuild().finish(0);
            try (SearchEngine.Rebuild rebuild = texts.engine.rebuild()) {
                for (int number = 1; number <= 30; number += 10) {
                    rebuild.put(
                            IntStream.range(number, number + 10)
                                    .mapToObj(at -> Texts.document(at, "Om odling."))
                                    .toList());
                    // What has come so far is written: so few segments Lucene leaves as they are.
                    texts.engine.purge();
                }
                assertTrue(texts.segments() >= 3, "a segment each time");
                rebuild.finish(30);
            }
            long deadline = System.nanoTime() + 60_000_000_000L;
            while (texts.segments() > 2 && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            assertTrue(texts.segments() <= 2, "merged");
            assertEquals(30, texts.ask("odling").total());
        }
    }

    /** Some texts in an engine, numbered from 1; the first line of each is its title. */
    private final class Texts implements AutoCloseable {
        private final LuceneEngine engine = LuceneEngine.in(folder.resolve("texts"));

        Texts(String... texts) {
            for (int at = 0; at < texts.length; at++) {
                put(at + 1, texts[at]);
            }
        }

        void put(int number, String text) {
            engine.put(document(number, text), number);
        }

        static SearchDocument document(int number, String text) {
            return new SearchDocument(
                    new DocumentId(number),
                    Scope.EVERYONE,
                    text.lines().findFirst().orElse(""),
                    "",
                    Map.of(),
                    Instant.EPOCH,
                    List.of(text));
        }

        /** Whether any segment on disk has a term that begins so, of a document that is there or was. */
        boolean holds(String beginning) throws IOException {
            try (FSDirectory directory = FSDirectory.open(newest());
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    TermsEnum terms = leaf.reader().terms(SwedishAnalysis.TEXT).iterator();
                    if (terms.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END
                            && terms.term().utf8ToString().startsWith(beginning)) {
                        return true;
                    }
                }
                return false;
            }
        }

        /** How many segments the index has that answers, as it lies on disk. */
        int segments() throws IOException {
            try (FSDirectory directory = FSDirectory.open(newest())) {
                return SegmentInfos.readLatestCommit(directory).size();
            }
        }

        private Path newest() throws IOException {
            try (Stream<Path> folders = Files.list(folder.resolve("texts"))) {
                return folders.max(
                                Comparator.comparingInt(
                                        it -> Integer.parseInt(it.getFileName().toString())))
                        .orElseThrow();
            }
        }

        SearchResult ask(String typed) {
            return engine.search(
                    SearchRequest.of(SearchWords.parse(typed), Set.of(Scope.EVERYONE), 10));
        }

        List<Long> found(String typed) {
            return ask(typed).hits().stream().map(hit -> hit.document().value()).toList();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
