package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.MailSettings;
import se.samspel.api.PluginId;
import se.samspel.api.UserId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.FileId;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.retention.Certificates;
import se.samspel.arkiv.internal.retention.Disposals;
import se.samspel.arkiv.internal.retention.Dispose;
import se.samspel.arkiv.internal.retention.Retention;
import se.samspel.arkiv.internal.retention.RetentionApi;
import se.samspel.arkiv.internal.retention.RetentionKind;
import se.samspel.arkiv.internal.retention.StartDisposing;
import se.samspel.identity.ServerSetUp;
import se.samspel.identity.internal.mail.Letters;
import se.samspel.identity.internal.mail.StoredPost;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class RetentionTest {
    /** A word that stands nowhere but in the document that is disposed of. */
    private static final String SECRET = "kvastkvarnsundersökningen";

    private static final String TITLE = "Lägesrapport granbarkborren";

    @TempDir Path folder;

    /** An archive with retention as the container would wire it. */
    private static final class Room implements AutoCloseable {
        final ArchiveFixture archive;
        final RetentionKind kinds = new RetentionKind();
        final RetentionApi api;
        final Viewer office;
        final Viewer colleague;
        final List<Paper> papers = new ArrayList<>();
        final Post post;

        Room(Engine engine, Path folder) {
            archive = new ArchiveFixture(engine, folder);
            post = post();
            office = archive.people.viewer(Role.OFFICE, SmallOrganisation.GAVLEBORG);
            colleague = new Viewer(new UserId(9_001), "Kim Ek", office.memberships(), null);
            var database = archive.storage.database();
            var clock = archive.storage.clock();
            Retention retention =
                    new Retention(
                            database, archive.documents, archive.people.access(), kinds, clock);
            Disposals disposals =
                    new Disposals(
                            database,
                            retention,
                            archive.people.access(),
                            archive.people.organisation(),
                            clock);
            api = new RetentionApi(retention, disposals, archive.storage.files());
            LeavingFiles leaving = new LeavingFiles(database, archive.storage.files());
            archive.storage.run(leaving);
            archive.storage.run(
                    new Dispose(
                            database,
                            archive.documents,
                            disposals,
                            archive.removal,
                            archive.indexing,
                            leaving,
                            new Certificates(
                                    new Writer(papers),
                                    archive.storage.files(),
                                    archive.people.organisation()),
                            post));
            archive.storage.deliver(new StartDisposing(archive.storage.jobs()));
            archive.storage.deliver(new ClearFiles(archive.storage.jobs()));
            classes();
        }

        private void classes() {
            try {
                kinds.replace(new PluginId("prov"), List.of(kinds.read(file("gallras", 5L))));
            } catch (ContentException wrong) {
                throw new IllegalStateException(wrong);
            }
        }

        /** Letters wait here as they do while the mail server does not answer. */
        private Post post() {
            var letters = archive.storage.with("identity", ServerSetUp.class).database("identity");
            letters.maintain(
                    tx ->
                            tx.sql(
                                            """
                                            insert into identity_account (id, name, email, email_key,
                                                title, state, created_at)
                                            values (1, 'Nora Ek', 'n@f.example', 'n@f.example', '',
                                                'ACTIVE', 0)
                                            """)
                                    .run());
            return new StoredPost(
                    letters,
                    Letters.of(
                            letters,
                            new MailSettings(
                                    "127.0.0.1",
                                    9,
                                    MailSettings.Protection.NONE,
                                    "",
                                    "",
                                    "",
                                    "samspel@f.example",
                                    "https://samspel.f.example"),
                            archive.storage.clock()));
        }

        void tell(String key, String words) {
            post.put(
                    new Letter(key, "Nytt", List.of(new Letter.Text(words))),
                    List.of(new UserId(1)));
        }

        DocumentId report(Intake.Destination to, String text, String year) {
            return report(archive.hofors, to, text, year);
        }

        DocumentId report(Viewer by, Intake.Destination to, String text, String year) {
            DocumentId id =
                    archive.upload(by, to, ArchiveFixture.file("rapport.txt", text)).getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
            values.put("title", TITLE);
            values.put("type", "STATUS_REPORT");
            values.put("year", year);
            archive.decisions.saveFacts(by, row, FactsForm.facts(values), row.version());
            archive.storage.settle();
            return id;
        }

        void confirm(DocumentId... ids) {
            Map<String, String> classes = new LinkedHashMap<>();
            for (DocumentId id : ids) {
                classes.put(id.toString(), "rapporter");
            }
            api.confirm(office, new RetentionApi.Classes(classes));
        }

        List<Long> due() {
            return api.all(office).due().stream().map(RetentionApi.Due::document).toList();
        }

        DisposalId propose(DocumentId... ids) {
            RetentionApi.Line line = (RetentionApi.Line) api.propose(office, chosen(ids)).body();
            return new DisposalId(line.id());
        }

        static RetentionApi.Chosen chosen(DocumentId... ids) {
            return new RetentionApi.Chosen(Stream.of(ids).map(DocumentId::value).toList());
        }

        void decide(Viewer by, DisposalId id, String decision) {
            api.decide(by, id.value(), new RetentionApi.Decision(decision));
        }

        /** Waits until the work is done. */
        void carryOut(DisposalId id) {
            decide(colleague, id, "approve");
            long deadline = System.nanoTime() + 30_000_000_000L;
            while (!api.all(office).disposals().getFirst().state().equals("DONE")) {
                assertTrue(
                        System.nanoTime() < deadline,
                        () -> "not done: " + archive.storage.jobs().latest(5));
                LockSupport.parkNanos(2_000_000);
            }
            archive.storage.settle();
        }

        @Override
        public void close() {
            archive.close();
        }
    }

    /** Keeps papers; what they look like is another room's matter. */
    private record Writer(List<Paper> papers) implements DocumentWriter {
        @Override
        public void pdf(Paper paper, OutputStream out) throws IOException {
            papers.add(paper);
            out.write(("%PDF " + paper.subtitle()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void docx(Paper paper, OutputStream out) {
            throw new UnsupportedOperationException("a certificate is a PDF");
        }
    }

    private static ContentFile file(String rule, Long years) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("id", "rapporter");
        type.put("name", "Rapporter");
        type.put("rule", rule);
        if (years != null) {
            type.put("years", years);
        }
        type.put("law", "Arkivlagen");
        type.put("types", List.of("STATUS_REPORT"));
        return new ContentFile(
                new PluginId("prov"),
                "1.0.0",
                "gallring.json",
                Set.of(),
                new ContentObject(
                        "",
                        Map.of(
                                "title",
                                "Prov",
                                "classes",
                                List.of(new ContentObject("classes[0]", type)))));
    }

    @OnBothEngines
    void whatIsNoLongerDueIsNotDisposedOfByAnOldProposal(Engine engine) {
        try (Room room = new Room(engine, folder)) {
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
        try (Room room = new Room(engine, folder)) {
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
                    room.api.tried(room.office, Room.chosen(old, young)).stream()
                            .map(RetentionApi.Due::document)
                            .toList());
            assertEquals(1, room.archive.search(room.office, "gammal").result().total());
        }
    }

    @OnBothEngines
    void whoProposesNeverDecidesAndOthersOfficesSeeNothing(Engine engine) {
        try (Room room = new Room(engine, folder)) {
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
                    AccessDenied.class, () -> room.api.tried(room.archive.hofors, Room.chosen(id)));
            assertEquals(List.of(), room.due(), "it waits for a decision");
            assertThrows(Problem.class, () -> room.api.propose(room.colleague, Room.chosen(id)));

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
        try (Room room = new Room(engine, folder)) {
            DocumentId id =
                    room.report(ArchiveFixture.GAVLEBORG, "Om " + SECRET + ". " + SECRET, "2015");
            DocumentId other = room.report(ArchiveFixture.GAVLEBORG, "En annan rapport.", "2999");
            file = room.archive.documents.find(id).orElseThrow().fileId();
            assertEquals(1, room.archive.search(room.office, SECRET).result().total());
            room.confirm(id);
            room.tell("reminders-2027-03-30", "Skog: 1 nytt dokument (" + TITLE + ")");
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
        assertFalse(papers.toString().contains(TITLE), "the certificate says nothing of content");
        assertTrue(papers.toString().contains("Arkivlagen"), papers.toString());
        for (Path each : filesBelow(folder)) {
            byte[] bytes = Files.readAllBytes(each);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(text.contains(SECRET), each.toString());
            assertFalse(text.contains("kvastkvarn"), each.toString());
            assertFalse(text.contains("Skog: 1 nytt dokument (" + TITLE), each.toString());
        }
    }

    @OnBothEngines
    void aFileThatAnotherDocumentHasStaysForIt(Engine engine) throws IOException {
        try (Room room = new Room(engine, folder)) {
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

    private static boolean isThere(Room room, FileId file) throws IOException {
        try {
            room.archive.storage.files().size(file);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @OnBothEngines
    void whatTheOfficeMayNotReadItCannotDispose(Engine engine) {
        try (Room room = new Room(engine, folder)) {
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
                    Problem.class, () -> room.api.propose(room.office, Room.chosen(elsewhere)));
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
        assertThrows(ContentException.class, () -> kinds.read(file("bevaras", 5L)));
        assertThrows(ContentException.class, () -> kinds.read(file("gallras", null)));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
