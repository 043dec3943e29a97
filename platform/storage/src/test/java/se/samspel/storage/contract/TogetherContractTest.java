package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Those who read and write at once do not disturb each other. */
class TogetherContractTest extends SampleTables {
    @OnBothEngines
    void aReadSeesOneSnapshotWhateverIsWrittenMeanwhile(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            insert(database, 1, "a");
            database.read(
                    query -> {
                        assertEquals(1, count(query));
                        await(Thread.ofPlatform().start(() -> insert(database, 2, "b")));
                        assertEquals(1, count(query));
                        assertEquals((Integer) 1, database.read(SampleTables::count));
                        return true;
                    });
            assertEquals((Integer) 2, database.read(SampleTables::count));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnBothEngines
    void aWriteInsideAWriteAndAQueryThatWasKeptAreRefused(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            assertMessage(
                    "inside another write",
                    () -> database.write(tx -> database.write(inner -> inner.newId())));
            List<Query> kept = new ArrayList<>();
            database.read(kept::add);
            assertMessage("for the work that got it", () -> kept.getFirst().sql("select 1"));
        }
    }

    @OnBothEngines
    void thoseWhoWriteTogetherFailAlone(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(16)) {
            Database database = storage.database();
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 1; i <= 300; i++) {
                long id = i;
                Callable<Integer> write =
                        () -> insert(database, id, id % 3 == 0 ? "samma" : "n" + id);
                results.add(threads.submit(write));
            }
            int kept = 0;
            for (Future<Integer> result : results) {
                try {
                    kept += result.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    StorageException why = (StorageException) refused.getCause();
                    assertEquals(Reason.DUPLICATE, why.reason());
                }
            }
            assertEquals(201, kept);
            assertEquals(201, new Notes(database).all().size());
            assertEquals(201, storage.events().latest(0, 1_000).size());
        }
    }

    @OnBothEngines
    void idsAreNeverGivenTwice(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Long>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(
                        threads.submit(
                                () ->
                                        IntStream.range(0, 50)
                                                .mapToObj(
                                                        n ->
                                                                storage.database()
                                                                        .write(tx -> tx.newId()))
                                                .toList()));
            }
            Set<Long> ids = new HashSet<>();
            for (Future<List<Long>> result : results) {
                ids.addAll(result.get());
            }
            storage.restart();
            ids.add(storage.database().write(tx -> tx.newId()));
            assertEquals(401, ids.size());
            assertTrue(ids.stream().allMatch(id -> id > 0 && id < 1_000), ids::toString);
        }
    }
}
