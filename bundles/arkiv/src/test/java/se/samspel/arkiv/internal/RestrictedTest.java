package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Nobody learns of what they may not read. */
class RestrictedTest {
    @TempDir Path folder;

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
                    new Searching(
                            stale,
                            archive.documents,
                            archive.people.access(),
                            archive.names,
                            List.of());
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
}
