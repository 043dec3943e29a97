package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Jobs;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** An index on disk is never asked with an analysis that it was not made by, longer than it takes to build it anew. */
class IndexSchemaTest {
    /** The number and what the analysis of that number makes of words. A new analysis is a new pair. */
    private static final String PAIR = "3 279b6ac6";

    @TempDir Path folder;

    @Test
    void whoChangesTheAnalysisRaisesItsNumber() throws IOException {
        SwedishStems stems = new SwedishStems(Wordlists.load());
        CompoundParts parts = new CompoundParts(Wordlists.load());
        CRC32 sum = new CRC32();
        for (String line : ParadigmTest.words()) {
            for (String word : line.split(" ")) {
                sum.update((stems.stem(word) + parts.of(word)).getBytes(StandardCharsets.UTF_8));
            }
        }
        Wordlists lists = Wordlists.load();
        String listed =
                new TreeMap<>(lists.stems().words()).toString()
                        + new TreeMap<>(lists.stems().tails())
                        + new TreeMap<>(lists.stems().verbs())
                        + lists.parts().keySet().stream().sorted().toList()
                        + lists.stopWords().stream().sorted().toList();
        sum.update(listed.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                PAIR,
                SwedishAnalysis.SCHEMA + " " + Long.toHexString(sum.getValue()),
                "words come down to something else: raise SwedishAnalysis.SCHEMA, or indexes on"
                        + " disk are asked with stems they do not hold, and write the new pair here");
    }

    @OnBothEngines
    void anIndexOfAnOlderNumberAnswersUntilItHasBeenBuiltAnew(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
            IndexCare care = new IndexCare(archive.indexing, archive.storage.jobs());
            archive.storage.await(care.rebuild(archive.hofors.actor()));
            archive.closeIndex();
            Path before = only(archive.indexFolder);
            write(before, "schema", Integer.toString(SwedishAnalysis.SCHEMA - 1));

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
