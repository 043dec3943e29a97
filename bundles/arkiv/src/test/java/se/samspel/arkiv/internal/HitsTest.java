package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What a search shows of what it finds. */
class HitsTest {
    @TempDir Path folder;

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
}
