package se.samspel.arkiv.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Jobs;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveFixture;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.TextState;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ScansTest {
    private static final Intake.Incoming SCAN =
            ArchiveFixture.file("Slutrapport Lyktan 2019.pdf", "SCAN Vi prövade morgongymnastik.");
    private static final Intake.Incoming BLANK = ArchiveFixture.file("tom sida.pdf", "SCAN EMPTY");

    @TempDir Path folder;

    @OnBothEngines
    void aScanIsReadWhenTheServerCan(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.scans.there = true;
            archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, SCAN, BLANK);
            assertEquals(1, archive.found(archive.sandviken, "morgongymnastik"));
            assertEquals(0, archive.documents.countUnreadScans(), "the blank one has been tried");
        }
    }

    @OnBothEngines
    void elseItIsKeptMarkedFoundByItsFactsAndReadLater(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            List<DocumentId> ids =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, SCAN, BLANK);
            Archived scan = archive.documents.find(ids.getFirst()).orElseThrow();
            assertEquals(TextState.UNREADABLE, scan.textState());
            assertTrue(scan.reason().contains("skannad"), scan.reason());
            assertEquals(1, archive.found(archive.sandviken, "lyktan 2019"));
            assertEquals(0, archive.found(archive.sandviken, "morgongymnastik"));
            assertEquals(2, archive.documents.countUnreadScans());

            archive.scans.there = true;
            long job =
                    archive.storage
                            .jobs()
                            .start(ReadScans.NAME, "", Scope.SERVER, Actor.system("arkiv"));
            awaitEnd(archive, job);
            archive.storage.settle();
            assertEquals(1, archive.found(archive.sandviken, "morgongymnastik"));
            assertEquals("", archive.documents.find(ids.getFirst()).orElseThrow().reason());
            assertEquals(0, archive.documents.countUnreadScans());
            assertEquals("BLANK_SCAN", archive.documents.find(ids.getLast()).orElseThrow().fault());
        }
    }

    private static void awaitEnd(ArchiveFixture archive, long job) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        Jobs jobs = archive.storage.jobs();
        while (!jobs.find(job).orElseThrow().ended()) {
            assertTrue(System.nanoTime() < deadline, jobs.latest(3).toString());
            LockSupport.parkNanos(2_000_000);
        }
    }
}
