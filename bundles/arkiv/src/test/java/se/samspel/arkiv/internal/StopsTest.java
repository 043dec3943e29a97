package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class StopsTest {
    /** Made by the rule: 850101, three digits and the check digit. */
    private static final String NUMBER = "850101-2390";

    private static final String TEXT =
            "Slutrapport\nDeltagaren " + NUMBER + " gick vidare till studier.";

    @TempDir Path folder;

    private static DocumentId upload(ArchiveFixture archive) {
        return archive.upload(
                        archive.hofors,
                        ArchiveFixture.GAVLEBORG,
                        ArchiveFixture.file("slutrapport " + NUMBER + ".txt", TEXT))
                .getFirst();
    }

    private static DocumentView view(ArchiveFixture archive, Viewer viewer, DocumentId id) {
        return archive.reading.view(
                viewer,
                archive.documents.open(viewer, id),
                1,
                Trail.of(Searching.Asked.of(Map.of("q", List.of("")), 1), "", ""),
                0);
    }

    @OnBothEngines
    void whatIsMaskedIsReadByOthersWithoutItsOriginal(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Originals originals = new Originals(archive.storage.files());
            DocumentId id = upload(archive);
            assertTrue(view(archive, archive.hofors, id).stop().stopped());
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, id));
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, id));
            archive.storage.settle();

            Archived seen = archive.documents.open(archive.sandviken, id);
            assertTrue(archive.documents.pages(id).getFirst().text().contains("85xxxx-xxxx"));
            assertEquals(1, archive.search(archive.sandviken, "studierna").result().total());
            assertThrows(NotThere.class, () -> originals.answer(archive.sandviken, seen));
            DocumentView others = view(archive, archive.sandviken, id);
            assertEquals("", others.original().href());
            assertNull(others.stop());
            assertTrue(others.sentence().contains("maskerade"), others.sentence());

            assertTrue(Originals.mayHave(archive.hofors, seen));
            DocumentView own = view(archive, archive.hofors, id);
            assertFalse(own.original().href().isEmpty());
            assertFalse(own.stop().stopped());
            assertEquals(1, events(archive, "Maskerade personnummer"));
        }
    }

    @OnBothEngines
    void whatWasMaskedCanStillBeLetThroughWithAReason(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive);
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, id));
            archive.stops.release(
                    archive.hofors,
                    archive.documents.open(archive.hofors, id),
                    "Det är ett påhittat nummer ur en utbildning.");
            Archived seen = archive.documents.open(archive.sandviken, id);
            assertTrue(Originals.mayHave(archive.sandviken, seen));
            assertTrue(
                    view(archive, archive.sandviken, id).sentence().contains("ur en utbildning"));
            assertEquals(
                    1, events(archive, "Släppte fram ett stoppat dokument: Det är ett påhittat"));
        }
    }

    @OnBothEngines
    void onlyTheUploaderDecidesAndTheReasonHoldsNoNumber(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive);
            Archived row = archive.documents.open(archive.hofors, id);
            assertThrows(AccessDenied.class, () -> archive.stops.mask(archive.hoforsConvener, row));
            assertThrows(
                    AccessDenied.class,
                    () -> archive.stops.release(archive.sandviken, row, "Det går bra ändå."));
            assertThrows(
                    Problem.class,
                    () ->
                            archive.stops.release(
                                    archive.hofors, row, "Numret " + NUMBER + " är påhittat."));
            assertEquals(TextState.STOPPED, archive.documents.open(archive.hofors, id).textState());
            StopApi api = new StopApi(archive.documents, archive.stops);
            assertThrows(NotThere.class, () -> api.stopped(archive.sandviken, id.value()));
            assertThrows(
                    Problem.class,
                    () -> api.decide(archive.hofors, id.value(), new StopApi.Decision("x", null)));
            assertEquals(
                    "MASKED",
                    api.decide(archive.hofors, id.value(), new StopApi.Decision("mask", null))
                            .textState());
        }
    }

    /** Database, index, event log and what the server wrote while it worked: all but the original itself. */
    @OnBothEngines
    void theNumberStandsNowhereButInTheOriginal(Engine engine) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive);
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, id));
            archive.storage.settle();
            assertNotNull(archive.search(archive.sandviken, "deltagaren").documents().getFirst());
            for (Suggestion suggestion : archive.documents.suggestions(id)) {
                assertFalse(suggestion.toString().contains("2390"), suggestion.toString());
            }
            archive.search(archive.sandviken, NUMBER);
            archive.closeIndex();
        } finally {
            System.setErr(before);
        }
        assertFalse(log.toString(StandardCharsets.UTF_8).contains("2390"), "in the log");
        int places = 0;
        for (Path file : filesBelow(folder)) {
            if (ofTheNumber(Files.readAllBytes(file))) {
                places++;
                assertTrue(
                        file.startsWith(folder.resolve("data").resolve("files")), file.toString());
            }
        }
        assertEquals(engine == Engine.SQLITE ? 1 : 0, places);
    }

    private static boolean ofTheNumber(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String wide = new String(bytes, StandardCharsets.UTF_16LE);
        return Stream.of(NUMBER, NUMBER.replace("-", ""))
                .anyMatch(it -> text.contains(it) || wide.contains(it));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long events(ArchiveFixture archive, String summary) {
        return archive.storage.events().latest(0, 50).stream()
                .filter(it -> it.summary().startsWith(summary))
                .count();
    }
}
