package se.samspel.arkiv.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveFixture;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.intake.ImportFixture.Packed;
import se.samspel.identity.testing.SentParts;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ImportsTest {
    private static final String REPORT =
            "Slutrapport Fyrklövern\n\nSamordningsförbund Gävleborg 2023\n\nTolv deltagare prövade"
                    + " odlingslotter tillsammans med en handledare från kommunen. Nio av dem fann ett"
                    + " arbete eller en utbildning innan hösten var över, och tre fortsatte i en annan"
                    + " insats. Parterna vill behålla arbetssättet men hitta en billigare lokal nära"
                    + " bussen.";

    @TempDir Path folder;

    @OnBothEngines
    void nobodyElseIsToldOfADocumentBeforeItIsPublished(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            Import mine =
                    rooms.held(
                            archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            ArchiveFixture.file("fyrklovern.txt", REPORT));
            DocumentId id = mine.held().getFirst().id();
            assertEquals(List.of(), archive.titles(archive.hoforsConvener, "odlingslotter"));
            assertThrows(NotThere.class, () -> archive.documents.open(archive.hoforsConvener, id));
            assertThrows(
                    NotThere.class, () -> rooms.imports.open(archive.hoforsConvener, mine.id()));
            assertEquals(
                    "Slutrapport Fyrklövern", archive.documents.open(archive.hofors, id).title());

            assertEquals(1, rooms.imports.publish(archive.hofors, mine.id()));
            archive.storage.settle();
            assertEquals(
                    List.of("Slutrapport Fyrklövern"),
                    archive.titles(archive.hoforsConvener, "odlingslotter"));
            long events = archive.storage.events().head();
            assertEquals(0, rooms.imports.publish(archive.hofors, mine.id()), "once is enough");
            assertEquals(events, archive.storage.events().head());
        }
    }

    @OnBothEngines
    void everyFileOfAZipHasALineAndTheGoodOnesAreKept(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.GAVLEBORG,
                    ArchiveFixture.file("finns.txt", REPORT));
            byte[] inner = new Packed().with("a.txt", "inre").bytes();
            Packed zip =
                    new Packed()
                            .with("2023/kopia.txt", REPORT)
                            .with("2023/ny.txt", "Minnesanteckningar från mötet i mars 2024.")
                            .with("2023/nastan.txt", REPORT.replace("Tolv", "Tretton"))
                            .with("låst.pdf", "LOCKED")
                            .with("skadad.txt", "Det här blir fel.")
                            .with("../utanfor.txt", "Hej")
                            .with("inre.zip", inner)
                            .with("tom.txt", "")
                            .with("stor.txt", "a".repeat((int) ImportFixture.LARGEST + 1))
                            .with("__MACOSX/._skrap", "x");
            byte[] bytes = zip.bytes();
            bytes[indexOf(bytes, "skadad.txt") + "skadad.txt".length() + 3] ^= 0x55;
            Import mine = rooms.held(archive.hofors, ArchiveFixture.GAVLEBORG, zip.as(bytes));
            assertEquals(
                    List.of(
                            Fate.DUPLICATE,
                            Fate.KEPT,
                            Fate.NEARLY_THE_SAME,
                            Fate.PASSWORD,
                            Fate.DAMAGED,
                            Fate.NOT_KEPT,
                            Fate.NOT_KEPT,
                            Fate.NOT_KEPT,
                            Fate.TOO_LARGE),
                    rooms.fates(archive.hofors, mine));
            assertEquals("2023/kopia.txt", mine.files().getFirst().name());
            assertTrue(mine.files().getFirst().leftOut(), "a copy is not published by itself");
            assertEquals(3, rooms.imports.publish(archive.hofors, mine.id()));
            Import after = rooms.imports.open(archive.hofors, mine.id());
            assertEquals(Fate.LEFT_OUT, rooms.fates(archive.hofors, after).getFirst());
            assertEquals(4, archive.documents.idsAfter(0, 20).size());
            try (Stream<Path> left = Files.list(folder.resolve("packed"))) {
                assertEquals(0, left.count(), "copies of zips");
            }
        }
    }

    @OnBothEngines
    void aFileThatIsTooLargeOrEmptyHasALineAndTheOthersAreKept(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            Uploads uploads = new Uploads(rooms.imports, rooms.report, archive.destinations);
            String to = archive.destinations.choices(archive.hofors).getFirst().value();
            byte[] zip = new Packed().with("i/zip.txt", "Ur en zip.").bytes();
            SentParts sent =
                    new SentParts(Map.of("destination", to))
                            .file("files", "liten.txt", REPORT.getBytes(StandardCharsets.UTF_8))
                            .tooLargeFile("files", "stor.pdf")
                            .tooLargeFile("files", "stor.zip")
                            .file("files", "tom.pdf", new byte[0])
                            .file("files", "bra.zip", zip);
            Answer answer = new UploadApi(uploads).upload(archive.hofors, sent);
            UploadApi.Received received = (UploadApi.Received) answer.body();
            assertEquals(
                    List.of("liten.txt", "stor.pdf", "stor.zip", "tom.pdf", "i/zip.txt"),
                    received.files().stream().map(Uploads.File::name).toList());
            assertTrue(received.files().get(1).sentence().contains("större"));
            List<DocumentId> kept = received.documents().stream().map(DocumentId::new).toList();
            assertEquals(2, kept.size());
            archive.settle(kept);
            Import mine = rooms.imports.open(archive.hofors, received.batch());
            assertEquals(
                    List.of(Fate.KEPT, Fate.TOO_LARGE, Fate.TOO_LARGE, Fate.NOT_KEPT, Fate.KEPT),
                    rooms.fates(archive.hofors, mine));
        }
    }

    @OnBothEngines
    void signsNobodySeesAreTakenOutOfNames(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            Uploads uploads = new Uploads(rooms.imports, rooms.report, archive.destinations);
            String to = archive.destinations.choices(archive.hofors).getFirst().value();
            SentParts sent =
                    new SentParts(Map.of("destination", to))
                            .file(
                                    "files",
                                    "rapport\u202efdp.txt",
                                    REPORT.getBytes(StandardCharsets.UTF_8));
            Answer answer = new UploadApi(uploads).upload(archive.hofors, sent);
            UploadApi.Received received = (UploadApi.Received) answer.body();
            List<DocumentId> kept = received.documents().stream().map(DocumentId::new).toList();
            archive.settle(kept);
            assertEquals(
                    "rapportfdp.txt",
                    archive.documents.find(kept.getFirst()).orElseThrow().fileName());
        }
    }

    private static int indexOf(byte[] bytes, String name) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(name);
    }

    @OnBothEngines
    void likenessIsOnlyToldAmongWhatTheUploaderMaySee(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            archive.upload(
                    archive.hofors, ArchiveFixture.HOFORS, ArchiveFixture.file("a.txt", REPORT));
            Intake.Incoming same = ArchiveFixture.file("b.txt", REPORT);
            Intake.Incoming near = ArchiveFixture.file("c.txt", REPORT.replace("Tolv", "Tretton"));
            Import strangers = rooms.held(archive.tierp, ArchiveFixture.EVERYONE, same, near);
            assertEquals(
                    List.of(Fate.NEARLY_THE_SAME, Fate.NEARLY_THE_SAME),
                    rooms.fates(archive.tierp, strangers),
                    "only each other");
            assertTrue(
                    strangers.files().stream()
                            .flatMap(it -> rooms.report.of(archive.tierp, it).near().stream())
                            .allMatch(it -> it.document().isUploader(archive.tierp)));
            rooms.imports.discard(archive.tierp, strangers.id());
            Import insiders = rooms.held(archive.hofors, ArchiveFixture.HOFORS, same, near);
            assertEquals(
                    List.of(Fate.DUPLICATE, Fate.NEARLY_THE_SAME),
                    rooms.fates(archive.hofors, insiders));
        }
    }

    @OnBothEngines
    void aZipWithAPasswordOrWithoutItsEndIsSaidInWords(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            Packed locked = new Packed().with("rapport.txt", REPORT);
            byte[] bytes = locked.bytes();
            int directory =
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 6);
            bytes[directory + 8] |= 1;
            byte[] cut = java.util.Arrays.copyOf(locked.bytes(), bytes.length - 30);
            Import mine =
                    rooms.held(
                            archive.hofors,
                            ArchiveFixture.HOFORS,
                            locked.as(bytes),
                            new Packed().as(cut));
            List<String> sentences =
                    mine.files().stream()
                            .map(it -> rooms.report.of(archive.hofors, it).sentence())
                            .toList();
            assertTrue(sentences.get(0).contains("lösenordsskyddad"), sentences.toString());
            assertTrue(sentences.get(1).contains("skadad"), sentences.toString());
            assertEquals(List.of(), mine.documents());
        }
    }

    @OnBothEngines
    void aPersonnummerInANameIsMaskedAndTheFileStopped(Engine engine) throws IOException {
        String number = "850101-2393";
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            String real = real(rooms, number);
            Import mine =
                    rooms.held(
                            archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            new Packed().with(real + "/lista " + real + ".txt", "Bara text."));
            assertFalse(mine.files().getFirst().name().contains(real), mine.files().toString());
            assertEquals(List.of(Fate.STOPPED), rooms.fates(archive.hofors, mine));
            rooms.imports.publish(archive.hofors, mine.id());
            Archived row = rooms.imports.open(archive.hofors, mine.id()).documents().getFirst();
            assertFalse(row.isOpen(), "published, and still stopped");
        }
    }

    /** The number with the check digit that makes it one. */
    private static String real(ImportFixture rooms, String number) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String candidate = number.substring(0, number.length() - 1) + digit;
            if (!rooms.archive.texts.masked(candidate).equals(candidate)) {
                return candidate;
            }
        }
        throw new AssertionError(number);
    }

    @OnBothEngines
    void manyFilesAreOneUpload(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            List<Intake.Incoming> files = new ArrayList<>();
            for (int at = 0; at < 230; at++) {
                files.add(ArchiveFixture.file("fil" + at + ".txt", "Rapport nummer " + at));
            }
            Import mine =
                    rooms.held(
                            archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            files.toArray(Intake.Incoming[]::new));
            assertEquals(230, mine.held().size());
            assertEquals("fil229.txt", mine.files().getLast().name());
            List<DocumentId> all = mine.held().stream().map(Archived::id).toList();
            rooms.imports.leaveOut(archive.hofors, mine.id(), all, Set.of(all.getFirst()));
            assertEquals(229, rooms.imports.publish(archive.hofors, mine.id()));
            archive.storage.settle();
            assertEquals(229, archive.found(archive.sandviken, "rapport"));
        }
    }

    @OnBothEngines
    void whatIsThrownAwayIsGoneAndTooMuchIsRefused(Engine engine) throws IOException {
        try (ImportFixture rooms = new ImportFixture(engine, folder)) {
            ArchiveFixture archive = rooms.archive;
            Import mine =
                    rooms.held(
                            archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            ArchiveFixture.file("a.txt", REPORT));
            assertThrows(NotThere.class, () -> rooms.imports.discard(archive.sandviken, mine.id()));
            assertEquals(1, rooms.imports.discard(archive.hofors, mine.id()));
            assertEquals(List.of(), archive.documents.idsAfter(0, 5));
            Packed many = new Packed();
            for (int at = 0; at <= Unpacking.MOST_FILES; at++) {
                many.with(at + ".txt", "x");
                if (at > 3) {
                    break;
                }
            }
            List<Intake.Incoming> files = new ArrayList<>();
            for (int at = 0; at <= Unpacking.MOST_FILES / 5; at++) {
                files.add(many);
            }
            assertThrows(
                    Problem.class,
                    () ->
                            rooms.imports.receive(
                                    files, ArchiveFixture.HOFORS, true, archive.hofors));
            assertEquals(List.of(), archive.documents.idsAfter(0, 5));
        }
    }
}
