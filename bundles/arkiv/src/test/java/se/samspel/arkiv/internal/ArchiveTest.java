package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ArchiveTest {
    /** Made by the rule: 850101, three digits and the check digit. */
    private static final String NUMBER = withCheckDigit("850101239");

    @TempDir Path folder;

    @OnBothEngines
    void anUploadedReportIsFoundWithinTwoSeconds(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.search(archive.hofors, "värm upp");
            long start = System.nanoTime();
            archive.intake.receive(
                    List.of(Twins.STATUS_REPORT), ArchiveFixture.GAVLEBORG, archive.hofors.actor());
            while (archive.titles(archive.sandviken, "promenader").isEmpty()) {
                assertTrue(System.nanoTime() - start < 2_000_000_000L, "not found in two seconds");
                LockSupport.parkNanos(2_000_000);
            }
            assertEquals(
                    List.of("Lägesrapport – Processledare LSG Söder"),
                    archive.titles(archive.sandviken, "promenaderna"));
        }
    }

    @OnBothEngines
    void suggestedFactsAreFacetsUntilSomebodyCorrectsThem(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.ACTION_PLAN)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertEquals(DocumentType.ACTION_PLAN, row.type());
            assertFalse(row.confirmed());
            assertEquals(
                    Map.of("2022", 1),
                    archive.search(archive.hofors, "").result().counts().get(Facet.YEAR));

            Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
            values.put("year", "2023");
            values.put("registryNumber", "SFG 2023/17");
            assertTrue(archive.form.problems(row, values).isEmpty());
            SaveOutcome outcome =
                    archive.decisions.saveFacts(
                            archive.hofors, row, FactsForm.facts(values), row.version());
            assertInstanceOf(SaveOutcome.Saved.class, outcome);
            archive.storage.settle();

            assertEquals(
                    Map.of("2023", 1),
                    archive.search(archive.hofors, "").result().counts().get(Facet.YEAR));
            assertEquals(1, archive.search(archive.hofors, "\"2023/17\"").result().total());
            assertTrue(archive.documents.find(id).orElseThrow().confirmed());

            values.put("year", "2024");
            SaveOutcome late =
                    archive.decisions.saveFacts(
                            archive.hoforsConvener,
                            row,
                            FactsForm.facts(values),
                            row.version() - 1);
            assertInstanceOf(SaveOutcome.Conflict.class, late);
        }
    }

    @OnBothEngines
    void onlyWhoMayCorrectsFacts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.ACTION_PLAN)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertThrows(
                    AccessDenied.class,
                    () ->
                            archive.decisions.saveFacts(
                                    archive.sandviken,
                                    row,
                                    FactsForm.facts(FactsForm.values(row)),
                                    row.version()));
        }
    }

    @OnBothEngines
    void aFileWithPersonnummerIsStoppedForEverybodyElse(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file(
                                            "brev.txt", "Hej!\nDeltagaren " + NUMBER + " är klar."))
                            .getFirst();
            Archived row = archive.documents.open(archive.hofors, id);
            assertEquals(TextState.STOPPED, row.textState());
            assertThrows(NotThere.class, () -> archive.documents.open(archive.hoforsConvener, id));
            assertEquals(0, archive.search(archive.hofors, "deltagaren").result().total());
            assertEquals(1, archive.documents.stops(id).size());
            assertFalse(archive.documents.stops(id).getFirst().masked().contains("239"));
            assertFalse(archive.documents.pages(id).getFirst().text().contains(NUMBER));
            assertThrows(Problem.class, () -> archive.stops.release(archive.hofors, row, "nej"));

            archive.stops.release(archive.hofors, row, "Numret är ett påhittat exempel.");
            archive.storage.settle();
            assertEquals(List.of("Brev"), archive.titles(archive.hoforsConvener, "deltagare"));
            assertEquals(
                    "Numret är ett påhittat exempel.",
                    archive.documents.open(archive.hoforsConvener, id).reason());
            assertEquals(0, archive.search(archive.hofors, NUMBER).result().total());
        }
    }

    @OnBothEngines
    void theNumberReachesNeitherRowsNorIndex(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file("lista " + NUMBER + ".txt", "Bara text."))
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertEquals(TextState.STOPPED, row.textState());
            assertFalse(row.fileName().contains(NUMBER), row.fileName());
            assertFalse(row.title().contains(NUMBER), row.title());
            archive.stops.release(archive.hofors, row, "Det är inte ett personnummer alls.");
            archive.storage.settle();
            archive.closeIndex();
            for (Path file : filesBelow(archive.indexFolder)) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(NUMBER), file.toString());
                assertFalse(bytes.contains(NUMBER.replace("-", "")), file.toString());
            }
        }
    }

    @OnBothEngines
    void aLockedFileIsKeptAndFoundByItsFacts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file("slutrapport-2019-hofors.pdf", "LOCKED"))
                            .getFirst();
            Archived row = archive.documents.open(archive.sandviken, id);
            assertEquals(TextState.UNREADABLE, row.textState());
            assertTrue(row.reason().contains("lösenord"));
            assertEquals(
                    List.of("Slutrapport 2019 hofors"),
                    archive.titles(archive.sandviken, "slutrapporten 2019"));
        }
    }

    @OnBothEngines
    void theSameFileIsShownToWhoMaySeeTheFirst(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.HOFORS, Twins.FINAL_REPORT);
            DocumentId again =
                    archive.upload(
                                    archive.hoforsConvener,
                                    ArchiveFixture.EVERYONE,
                                    Twins.FINAL_REPORT)
                            .getFirst();
            Archived second = archive.documents.find(again).orElseThrow();
            assertEquals(1, archive.documents.sameFile(archive.hoforsConvener, second).size());
            assertEquals(0, archive.documents.sameFile(archive.sandviken, second).size());
        }
    }

    @OnBothEngines
    void aRemovedDocumentIsForgotten(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertThrows(
                    AccessDenied.class, () -> archive.decisions.remove(archive.sandviken, row));
            archive.decisions.remove(archive.hofors, row);
            archive.storage.settle();
            assertEquals(0, archive.search(archive.hofors, "vägvisaren").result().total());
            assertTrue(archive.documents.find(id).isEmpty());
            assertTrue(archive.documents.pages(id).isEmpty());
        }
    }

    @OnBothEngines
    void nothingAboutARestrictedDocumentLeaks(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.HOFORS,
                    ArchiveFixture.file(
                            "hemlig.txt",
                            "Lägesrapport 1999\n\nOrdet kvastskaft och ordet trisamteam står bara här."));
            archive.upload(
                    archive.tierp,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file("öppen.txt", "Slutrapport 2020\n\nOrdet samtal står här."));

            assertEquals(1, archive.search(archive.hofors, "kvastskaft").result().total());
            for (var outsider :
                    List.of(archive.sandviken, archive.tierp, archive.people.stranger())) {
                SearchResult secret = archive.search(outsider, "kvastskaft").result();
                assertEquals(0, secret.total());
                assertTrue(secret.hits().isEmpty());
                SearchResult misspelt = archive.search(outsider, "kvastskafft trisamteem").result();
                assertEquals(null, misspelt.didYouMean());
                SearchResult all = archive.search(outsider, "").result();
                assertEquals(1, all.total());
                assertEquals(Map.of("FINAL_REPORT", 1), all.counts().get(Facet.TYPE));
                assertEquals(Map.of("2020", 1), all.counts().get(Facet.YEAR));
                SearchResult chosen = archive.search(outsider, "", Facet.YEAR, "1999").result();
                assertEquals(0, chosen.total());
                SearchResult without = archive.search(outsider, "ordet -kvastskaft").result();
                assertEquals(1, without.total());
                String excerpt =
                        without.hits().stream()
                                .flatMap(hit -> hit.excerpt().stream())
                                .map(SearchResult.Piece::text)
                                .collect(Collectors.joining());
                assertFalse(excerpt.contains("kvastskaft"));
            }
            assertNotEquals(
                    null, archive.search(archive.hofors, "kvastskafft").result().didYouMean());
        }
    }

    @OnBothEngines
    void aDocumentWhoseReadersShrankIsGoneAtOnce(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
            values.put("scope", ArchiveFixture.HOFORS.scope().value());
            archive.closeIndex();
            archive.decisions.saveFacts(
                    archive.hofors, row, FactsForm.facts(values), row.version());
            LuceneEngine stale = LuceneEngine.in(archive.indexFolder);
            Searching searching =
                    new Searching(stale, archive.documents, archive.people.access(), List.of());
            assertTrue(
                    searching
                            .search(
                                    archive.sandviken,
                                    new Searching.Asked("vägvisaren", Map.of(), false, 1, 10))
                            .documents()
                            .isEmpty());
            stale.close();
            archive.openIndex();
            assertEquals(0, archive.search(archive.sandviken, "vägvisaren").result().total());
        }
    }

    @OnBothEngines
    void aLostIndexIsBuiltAnewWhileUploadsAndSearchesGoOn(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            archive.closeIndex();
            for (Path file : filesBelow(archive.indexFolder)) {
                Files.delete(file);
            }
            archive.openIndex();
            assertTrue(archive.indexing.isIncomplete());
            assertEquals(0, archive.search(archive.hofors, "vägvisaren").result().total());

            long job =
                    new IndexCare(archive.indexing, archive.storage.jobs())
                            .rebuild(archive.hofors.actor());
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file("ny.txt", "Under bygget kom en kvastskaftsrapport."));
            assertEquals(1, archive.search(archive.hofors, "kvastskaftsrapport").result().total());
            assertEquals(Jobs.State.DONE, archive.storage.await(job).state());

            assertFalse(archive.indexing.isIncomplete());
            assertEquals(6, archive.search(archive.hofors, "").result().total());
            assertEquals(1, archive.search(archive.hofors, "vägvisaren").result().total());
            assertEquals(1, archive.search(archive.hofors, "kvastskaftsrapport").result().total());
        }
    }

    @OnBothEngines
    void aWholeIndexAnswersWhileItIsReplaced(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            IndexCare care = new IndexCare(archive.indexing, archive.storage.jobs());
            archive.storage.await(care.rebuild(archive.hofors.actor()));
            assertFalse(archive.indexing.isIncomplete());
            long job = care.rebuild(archive.hofors.actor());
            boolean ended = false;
            while (!ended) {
                ended = archive.storage.jobs().find(job).orElseThrow().ended();
                assertEquals(1, archive.search(archive.hofors, "vägvisaren").result().total());
            }
            assertEquals(5, archive.search(archive.hofors, "").result().total());
        }
    }

    @OnBothEngines
    void whatAKillTookFromTheIndexIsCaughtUp(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.ACTION_PLAN);
            IndexCare care = new IndexCare(archive.indexing, archive.storage.jobs());
            archive.storage.await(care.rebuild(archive.hofors.actor()));
            archive.closeIndex();
            Path copy = folder.resolve("before");
            copy(archive.indexFolder, copy);
            archive.openIndex();
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.FINAL_REPORT);
            archive.closeIndex();
            for (Path file : filesBelow(archive.indexFolder)) {
                Files.delete(file);
            }
            copy(copy, archive.indexFolder);

            archive.openIndex();
            assertEquals(0, archive.search(archive.hofors, "vägvisaren").result().total());
            archive.indexing.catchUp();
            assertEquals(1, archive.search(archive.hofors, "vägvisaren").result().total());
            assertEquals(2, archive.search(archive.hofors, "").result().total());
        }
    }

    @OnBothEngines
    void countsLeaveOutTheirOwnFacet(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            SearchResult result = archive.search(archive.hofors, "", Facet.YEAR, "2021").result();
            assertEquals(2, result.total());
            assertEquals(
                    Map.of("2018", 1, "2020", 1, "2021", 2, "2022", 1),
                    result.counts().get(Facet.YEAR));
            assertEquals(
                    Set.of("FINAL_REPORT", "OPERATIONS_DOCUMENT"),
                    result.counts().get(Facet.TYPE).keySet());
        }
    }

    @OnBothEngines
    void aHitOpensAtItsPassage(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.EVERYONE,
                                    ArchiveFixture.file(
                                            "tre.txt",
                                            "Första sidan.\fAndra sidan.\fTredje sidan har insatserna."))
                            .getFirst();
            SearchResult.Hit hit =
                    archive.search(archive.hofors, "insats").result().hits().getFirst();
            assertEquals(3, hit.page());
            String page = archive.documents.pages(id).get(2).text();
            assertEquals(page.indexOf("insatserna"), hit.offset());
            assertEquals(
                    List.of("insatserna"),
                    archive
                            .searching
                            .marked(
                                    archive.hofors,
                                    new Searching.Asked("insats", Map.of(), false, 1, 1),
                                    page)
                            .stream()
                            .filter(Searching.Marked::marked)
                            .map(Searching.Marked::text)
                            .toList());
        }
    }

    @OnBothEngines
    void everyWordIsMarkedForItself(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file("a.txt", "Vi ser brytpunkter för unga vuxna i länet."));
            List<String> marked =
                    archive.search(archive.hofors, "brytpunkten unga").result().hits().stream()
                            .flatMap(hit -> hit.excerpt().stream())
                            .filter(SearchResult.Piece::marked)
                            .map(SearchResult.Piece::text)
                            .toList();
            assertEquals(List.of("brytpunkter", "unga"), marked);
        }
    }

    @OnBothEngines
    void eachCircleOfReadersIsOfferedOnce(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            var office =
                    archive.people.viewer(
                            se.samspel.api.access.Role.OFFICE,
                            se.samspel.identity.testing.SmallOrganisation.GAVLEBORG);
            var labels =
                    archive.destinations.choices(office).stream().map(it -> it.label()).toList();
            assertEquals(Set.copyOf(labels).size(), labels.size(), labels.toString());
            assertTrue(archive.destinations.choices(archive.people.stranger()).isEmpty());
            assertTrue(
                    archive.destinations
                            .chosen(archive.sandviken, "mysam-hofors|unit:mysam-hofors")
                            .isEmpty());
        }
    }

    @OnBothEngines
    void wordsThatNoDocumentHasTogetherFindSomeOfThem(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            SearchResult relaxed = archive.search(archive.hofors, "vägvisaren promenader").result();
            assertTrue(relaxed.relaxed());
            assertTrue(relaxed.total() >= 2, () -> "" + relaxed.total());
            SearchResult misspelt = archive.search(archive.hofors, "vägvisarren").result();
            assertEquals("vägvisaren", misspelt.didYouMean());
            assertEquals(0, archive.search(archive.hofors, "\"remiss egen\"").result().total());
            assertEquals(4, archive.search(archive.hofors, "-vägvisaren").result().total());
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : filesBelow(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static String withCheckDigit(String nine) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            int digit = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }
}
