package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.FileId;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.retention.RetentionApi;
import se.samspel.arkiv.internal.retention.RetentionKind;
import se.samspel.documents.internal.RealDocuments;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class RetentionTest {
    /** A word that stands nowhere but in the document that is disposed of. */
    private static final String SECRET = "kvastkvarnsundersökningen";

    @TempDir Path folder;

    @OnBothEngines
    void whatIsNoLongerDueIsNotDisposedOfByAnOldProposal(Engine engine) {
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId old = room.report(ArchiveFixture.GAVLEBORG, "Gammal rapport.", "2015");
            room.confirm(old);
            DisposalId id = room.propose(old);
            Archived row = room.archive.documents.find(old).orElseThrow();
            Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
            values.put("year", "2026");
            room.archive.decisions.saveFacts(
                    room.archive.hofors, row, FactsForm.facts(values), row.version());
            Problem refused =
                    assertThrows(Problem.class, () -> room.decide(room.colleague, id, "approve"));
            assertEquals(409, refused.status());
            assertEquals("PROPOSED", room.api.all(room.office).disposals().getFirst().state());
            room.decide(room.colleague, id, "refuse");
            assertTrue(room.archive.documents.find(old).isPresent());
        }
    }

    @OnBothEngines
    void nothingIsDueBeforeItsClassIsConfirmedAndItsYearsHaveGone(Engine engine) {
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId old = room.report(ArchiveFixture.GAVLEBORG, "Gammal rapport.", "2015");
            DocumentId young = room.report(ArchiveFixture.GAVLEBORG, "Ny rapport.", "2999");
            assertEquals(List.of(), room.due());
            assertEquals(
                    List.of("rapporter", "rapporter"),
                    room.api.all(room.office).unclassed().stream()
                            .map(RetentionApi.Open::suggested)
                            .toList());
            room.confirm(old, young);
            room.confirm(old);
            assertEquals(List.of(old.value()), room.due());
            assertEquals("2021-01-01", room.api.all(room.office).due().getFirst().since());
            assertEquals(List.of(), room.api.all(room.office).unclassed());
            assertEquals(
                    List.of(old.value()),
                    room.api.tried(room.office, RetentionRoom.chosen(old, young)).stream()
                            .map(RetentionApi.Due::document)
                            .toList());
            assertEquals(1, room.archive.search(room.office, "gammal").result().total());
        }
    }

    @OnBothEngines
    void whoProposesNeverDecidesAndOthersOfficesSeeNothing(Engine engine) {
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId id = room.report(ArchiveFixture.GAVLEBORG, "Gammal rapport.", "2015");
            room.confirm(id);
            DisposalId disposal = room.propose(id);
            assertThrows(AccessDenied.class, () -> room.decide(room.office, disposal, "APPROVE"));
            Viewer elsewhere =
                    room.archive.people.viewer(Role.OFFICE, SmallOrganisation.UPPSALA_LAN);
            assertThrows(NotThere.class, () -> room.decide(elsewhere, disposal, "APPROVE"));
            assertEquals(List.of(), room.api.all(elsewhere).disposals());
            assertEquals(List.of(), room.api.all(elsewhere).due());
            assertThrows(
                    AccessDenied.class,
                    () -> room.api.tried(room.archive.hofors, RetentionRoom.chosen(id)));
            assertEquals(List.of(), room.due(), "it waits for a decision");
            assertThrows(
                    Problem.class,
                    () -> room.api.propose(room.colleague, RetentionRoom.chosen(id)));

            room.decide(room.office, disposal, "REFUSE");
            room.decide(room.colleague, disposal, "APPROVE");
            assertEquals("REFUSED", room.api.all(room.office).disposals().getFirst().state());
            assertEquals(List.of(id.value()), room.due());
            assertTrue(room.archive.documents.find(id).isPresent());
        }
    }

    @OnBothEngines
    void afterwardsNoTraceIsLeftInRowsIndexOrFiles(Engine engine) throws IOException {
        List<Paper> papers;
        FileId file;
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId id =
                    room.report(ArchiveFixture.GAVLEBORG, "Om " + SECRET + ". " + SECRET, "2015");
            DocumentId other = room.report(ArchiveFixture.GAVLEBORG, "En annan rapport.", "2999");
            file = room.archive.documents.find(id).orElseThrow().fileId();
            assertEquals(1, room.archive.search(room.office, SECRET).result().total());
            room.confirm(id);
            room.tell(
                    "reminders-2027-03-30", "Skog: 1 nytt dokument (" + RetentionRoom.TITLE + ")");
            room.tell("reminders-2027-03-31", "Skog: 1 nytt dokument (En annan)");
            room.carryOut(room.propose(id));

            assertEquals(List.of(), room.post.about("reminders-2027-03-30"));
            assertEquals(1, room.post.about("reminders-2027-03-31").size());
            assertTrue(room.archive.documents.find(id).isEmpty());
            assertEquals(0, room.archive.search(room.office, SECRET).result().total());
            assertThrows(NoSuchFileException.class, () -> room.archive.storage.files().open(file));
            assertTrue(room.archive.documents.find(other).isPresent());
            papers = room.papers;
            assertTrue(
                    room.archive.storage.events().latest(0, 50).stream()
                            .anyMatch(it -> it.summary().startsWith("Genomförde gallring")));
            assertEquals(
                    List.of(),
                    room.archive.storage.database().read(q -> q.history(id.ref())),
                    "its earlier titles are gone too");
            room.archive.closeIndex();
        }
        assertEquals(1, papers.size());
        assertFalse(
                papers.toString().contains(RetentionRoom.TITLE),
                "the certificate says nothing of content");
        assertTrue(papers.toString().contains("Arkivlagen"), papers.toString());
        for (Path each : ArchiveFixture.filesBelow(folder)) {
            byte[] bytes = Files.readAllBytes(each);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(text.contains(SECRET), each.toString());
            assertFalse(text.contains("kvastkvarn"), each.toString());
            assertFalse(
                    text.contains("Skog: 1 nytt dokument (" + RetentionRoom.TITLE),
                    each.toString());
        }
    }

    @OnBothEngines
    void afterwardsNoPictureOfAPageIsLeft(Engine engine) throws IOException {
        try (RetentionRoom room = new RetentionRoom(engine, folder);
                RealDocuments worker = RealDocuments.in(folder.resolve("worker"))) {
            DocumentId id =
                    room.report(
                            room.archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            ArchiveFixture.pdf("rapport.pdf", "Om " + SECRET),
                            "2015");
            Archived row = room.archive.documents.find(id).orElseThrow();
            ByteArrayOutputStream seen = new ByteArrayOutputStream();
            new PagePictures(room.archive.storage.files(), worker.drawer())
                    .draw(room.office, row, 1, seen);
            assertTrue(seen.size() > 1_000, "a page was seen");
            room.confirm(id);
            room.carryOut(room.propose(id));
            assertThrows(
                    NoSuchFileException.class,
                    () -> room.archive.storage.files().open(row.fileId()));
            room.archive.closeIndex();
            for (Path each : ArchiveFixture.filesBelow(folder)) {
                String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
                for (String kind : List.of("%PDF-", "\u0089PNG\r\n", "\u00FF\u00D8\u00FF")) {
                    assertFalse(bytes.contains(kind), each + " holds " + kind);
                }
            }
        }
    }

    @OnBothEngines
    void aFileThatAnotherDocumentHasStaysForIt(Engine engine) throws IOException {
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId old = room.report(ArchiveFixture.GAVLEBORG, "Delad text.", "2015");
            DocumentId kept = room.report(ArchiveFixture.GAVLEBORG, "Delad text.", "2999");
            FileId file = room.archive.documents.find(kept).orElseThrow().fileId();
            room.confirm(old);
            room.carryOut(room.propose(old));
            assertEquals(11, room.archive.storage.files().size(file));
            assertTrue(room.papers.toString().contains("1 fil används också"));

            room.archive.decisions.remove(
                    room.office, room.archive.documents.find(kept).orElseThrow());
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (isThere(room, file)) {
                assertTrue(System.nanoTime() < deadline, "the file stays though nothing has it");
                LockSupport.parkNanos(2_000_000);
            }
        }
    }

    private static boolean isThere(RetentionRoom room, FileId file) throws IOException {
        try {
            room.archive.storage.files().size(file);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @OnBothEngines
    void whatTheOfficeMayNotReadItCannotDispose(Engine engine) {
        try (RetentionRoom room = new RetentionRoom(engine, folder)) {
            DocumentId elsewhere =
                    room.report(
                            room.archive.tierp,
                            ArchiveFixture.EVERYONE,
                            "Uppsalas rapport.",
                            "2015");
            assertTrue(
                    room.api.all(room.office).unclassed().stream()
                            .noneMatch(it -> it.document() == elsewhere.value()));
            assertThrows(AccessDenied.class, () -> room.confirm(elsewhere));
            assertThrows(
                    Problem.class,
                    () -> room.api.propose(room.office, RetentionRoom.chosen(elsewhere)));
            DocumentId own = room.report(ArchiveFixture.GAVLEBORG, "Egen rapport.", "2015");
            assertThrows(
                    Problem.class,
                    () ->
                            room.api.confirm(
                                    room.office,
                                    new RetentionApi.Classes(
                                            Map.of(own.toString(), "finns-inte"))));
        }
    }

    @org.junit.jupiter.api.Test
    void aClassThatIsKeptHasNoYearsAndOneThatIsDisposedHas() {
        RetentionKind kinds = new RetentionKind();
        assertThrows(ContentException.class, () -> kinds.read(RetentionRoom.file("bevaras", 5L)));
        assertThrows(ContentException.class, () -> kinds.read(RetentionRoom.file("gallras", null)));
    }
}
