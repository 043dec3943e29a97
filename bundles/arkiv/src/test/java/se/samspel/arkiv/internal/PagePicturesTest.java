package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.PageDrawer;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.storage.FileId;
import se.samspel.arkiv.DocumentId;
import se.samspel.documents.internal.RealDocuments;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Pages of originals as pictures: for those who may have the original, and for nobody else. */
class PagePicturesTest {
    /** Made by the rule: 850101, three digits and the check digit. */
    private static final String NUMBER = "850101-2390";

    @TempDir Path folder;

    private static DocumentId upload(ArchiveFixture archive, Intake.Incoming file) {
        return archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, file).getFirst();
    }

    private static PagePictures pictures(ArchiveFixture archive) {
        return new PagePictures(archive.storage.files(), RealDocuments.shared().drawer());
    }

    private static byte[] picture(PagePictures from, Viewer viewer, Archived of, int page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertEquals(Optional.of("image/png"), from.draw(viewer, of, page, out));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static OriginalView view(ArchiveFixture archive, Viewer viewer, DocumentId id) {
        return archive.reading
                .view(
                        viewer,
                        archive.documents.open(viewer, id),
                        1,
                        Trail.of(Searching.Asked.of(Map.of("q", List.of("")), 1), "", ""),
                        0)
                .original();
    }

    @OnBothEngines
    void whoMayHaveTheOriginalSeesItsPages(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive, ArchiveFixture.pdf("rapport.pdf", "Deltagarna kom."));
            PagePictures pictures = pictures(archive);
            Archived row = archive.documents.open(archive.sandviken, id);
            assertArrayEquals(
                    picture(pictures, archive.hofors, row, 1),
                    picture(pictures, archive.sandviken, row, 1));
            assertEquals(
                    "/arkiv/" + id + "/original/sida/1",
                    view(archive, archive.sandviken, id).picture());
            for (int page : new int[] {0, 2, 99_999}) {
                assertThrows(NotThere.class, () -> picture(pictures, archive.hofors, row, page));
            }
            assertThrows(NotThere.class, () -> archive.documents.open(archive.tierp, id));
            assertNotEquals(PagePictures.tag(row, 1), PagePictures.tag(row, 2));
        }
    }

    @OnBothEngines
    void aStoppedOrMaskedDocumentShowsItsPagesToNobodyButItsUploader(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive, ArchiveFixture.pdf("lista.pdf", NUMBER + " kom."));
            PagePictures pictures = pictures(archive);
            Archived stopped = archive.documents.open(archive.hofors, id);
            assertEquals(TextState.STOPPED, stopped.textState());
            assertTrue(picture(pictures, archive.hofors, stopped, 1).length > 0);
            assertThrows(NotThere.class, () -> picture(pictures, archive.sandviken, stopped, 1));

            archive.stops.mask(archive.hofors, stopped);
            archive.storage.settle();
            Archived masked = archive.documents.open(archive.sandviken, id);
            assertThrows(NotThere.class, () -> picture(pictures, archive.sandviken, masked, 1));
            assertThrows(NotThere.class, () -> PagePictures.require(archive.sandviken, masked, 1));
            OriginalView others = view(archive, archive.sandviken, id);
            assertEquals("", others.picture());
            assertEquals("", others.why());
            assertTrue(picture(pictures, archive.hofors, masked, 1).length > 0);

            archive.stops.release(archive.hofors, masked, "Numret är ett påhittat exempel.");
            archive.storage.settle();
            Archived released = archive.documents.open(archive.sandviken, id);
            assertTrue(picture(pictures, archive.sandviken, released, 1).length > 0);
        }
    }

    @OnBothEngines
    void whatHasNoPagesOrCannotBeReadSaysWhyInstead(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            PagePictures pictures = pictures(archive);
            DocumentId locked = upload(archive, ArchiveFixture.file("a.pdf", "LOCKED"));
            OriginalView view = view(archive, archive.sandviken, locked);
            assertEquals("", view.picture());
            assertTrue(view.why().contains("lösenordsskyddad"), view.why());
            Archived row = archive.documents.open(archive.hofors, locked);
            assertThrows(NotThere.class, () -> picture(pictures, archive.hofors, row, 1));

            DocumentId text = upload(archive, ArchiveFixture.file("a.txt", "Bara text."));
            assertEquals("", view(archive, archive.hofors, text).picture());
            assertEquals("", view(archive, archive.hofors, text).why());
            Archived plain = archive.documents.open(archive.hofors, text);
            assertThrows(NotThere.class, () -> picture(pictures, archive.hofors, plain, 1));
        }
    }

    @OnBothEngines
    void aPageThatCannotBeDrawnIsNotTriedAgainAtOnce(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive, ArchiveFixture.pdf("rapport.pdf", "Deltagarna kom."));
            Archived row = archive.documents.open(archive.hofors, id);
            AtomicInteger tried = new AtomicInteger();
            PageDrawer harmed =
                    (content, page, out) -> {
                        tried.incrementAndGet();
                        return new PageDrawer.Undrawn(Reason.TOO_SLOW);
                    };
            PagePictures pictures = new PagePictures(archive.storage.files(), harmed);
            for (int look = 0; look < 3; look++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertEquals(Optional.empty(), pictures.draw(archive.hofors, row, 1, out));
                assertEquals(0, out.size());
            }
            assertEquals(1, tried.get());
        }
    }

    @Test
    void nothingButTheLatestIsRemembered() {
        UndrawnPages pages = new UndrawnPages();
        FileId file = new FileId("a".repeat(64));
        for (int page = 1; page <= 201; page++) {
            pages.add(file, page);
        }
        assertEquals(false, pages.has(file, 1));
        assertEquals(true, pages.has(file, 201));
        assertEquals(false, pages.has(new FileId("b".repeat(64)), 201));
    }

    @ParameterizedTest
    @CsvSource({
        "/arkiv/7/original/visa, true, /arkiv/7/original/visa#page=3",
        "/arkiv/7/original/visa, false, /arkiv/7/original/visa",
        "'', false, /arkiv/7/original/sida/3"
    })
    void aPageIsSeenLargerInTheFileWhereABrowserShowsThat(
            String beside, boolean paged, String large) {
        OriginalView view =
                new OriginalView("x", "", beside, paged, 3, "/arkiv/7/original/sida/3", "", false);
        assertEquals(large, view.large());
    }
}
