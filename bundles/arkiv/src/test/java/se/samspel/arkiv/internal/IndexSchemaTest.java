package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Jobs;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** An index on disk is never asked with an analysis that it was not made by, longer than it takes to build it anew. */
class IndexSchemaTest {
    @TempDir Path folder;

    @OnBothEngines
    void anIndexOfAnOlderNumberAnswersUntilItHasBeenBuiltAnew(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            IndexCare care = new IndexCare(archive.indexing, archive.storage.jobs());
            archive.storage.await(care.rebuild(archive.hofors.actor()));
            archive.closeIndex();
            Path before = only(archive.indexFolder);
            write(before, "schema", "1");

            archive.openIndex();
            assertTrue(archive.indexing.isIncomplete());
            IndexCare again = new IndexCare(archive.indexing, archive.storage.jobs());
            awaitRebuildWhileSearching(archive, again);

            assertFalse(archive.indexing.isIncomplete());
            assertEquals(5, archive.search(archive.hofors, "").result().total());
            assertFalse(only(archive.indexFolder).equals(before), "the old index is in use");
        }
    }

    /** {@link IndexCare} has seen the number by itself and asked for the rebuilding. */
    private static void awaitRebuildWhileSearching(ArchiveFixture archive, IndexCare care) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (archive.indexing.isIncomplete()) {
            assertTrue(
                    System.nanoTime() < deadline, care + ": " + archive.storage.jobs().latest(5));
            assertEquals(1, archive.search(archive.hofors, "vägvisaren").result().total());
        }
        archive.storage.jobs().latest(5).stream()
                .filter(job -> job.state() == Jobs.State.RUNNING)
                .forEach(job -> archive.storage.await(job.id()));
    }

    private static Path only(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            List<Path> all = folders.toList();
            assertEquals(1, all.size(), all.toString());
            return all.getFirst();
        }
    }

    private static void write(Path index, String fact, String value) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> facts = new HashMap<>();
            writer.getLiveCommitData().forEach(it -> facts.put(it.getKey(), it.getValue()));
            facts.put(fact, value);
            writer.setLiveCommitData(facts.entrySet());
            writer.commit();
        }
    }
}
