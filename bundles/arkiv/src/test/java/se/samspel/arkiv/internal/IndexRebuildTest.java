package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Jobs;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** An index that is lost, replaced or behind is made whole while people go on searching. */
class IndexRebuildTest {
    @TempDir Path folder;

    @OnBothEngines
    void aLostIndexIsBuiltAnewWhileUploadsAndSearchesGoOn(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            archive.closeIndex();
            for (Path file : ArchiveFixture.filesBelow(archive.indexFolder)) {
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
            for (Path file : ArchiveFixture.filesBelow(archive.indexFolder)) {
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

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : ArchiveFixture.filesBelow(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
