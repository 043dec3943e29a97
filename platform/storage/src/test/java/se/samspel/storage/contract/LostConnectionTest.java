package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** What only a database on the other end of a wire can do to us. */
class LostConnectionTest {
    @TempDir Path folder;

    private TemporaryStorage open() {
        return TemporaryStorage.open(Engine.POSTGRESQL, folder, "sample", Notes.class);
    }

    @Test
    void afterALostConnectionTheNextReadAndWriteGoOn() {
        try (var storage = open()) {
            Notes notes = new Notes(storage.database());
            Recorder recorder = new Recorder();
            storage.deliver(recorder);
            NoteId before = notes.add("Före");
            storage.loseConnections();
            assertEquals(1, notes.all().size());
            storage.loseConnections();
            NoteId after = notes.add("Efter");
            assertEquals(2, notes.all().size());
            storage.settle();
            assertTrue(recorder.notes().containsAll(List.of(before, after)));
        }
    }

    @Test
    void workWhoseConnectionIsLostBeforeTheCommitIsDoneOnce() {
        try (var storage = open()) {
            AtomicInteger runs = new AtomicInteger();
            long id =
                    storage.database()
                            .write(
                                    tx -> {
                                        long note = tx.newId();
                                        if (runs.incrementAndGet() == 1) {
                                            storage.loseConnections();
                                        }
                                        tx.sql(
                                                        "insert into sample_note (id, version,"
                                                                + " title) values (:id, 1, 'x')")
                                                .with("id", note)
                                                .run();
                                        tx.publish(Notes.NORA, new NoteKept(new NoteId(note)));
                                        return note;
                                    });
            assertEquals(2, runs.get());
            assertEquals(new NoteId(id), new Notes(storage.database()).all().getFirst().id());
            assertEquals(1, storage.events().head());
        }
    }

    @Test
    void ofTwoThatWaitForEachOtherOneIsRunAgain() throws Exception {
        try (var storage = open();
                var threads = Executors.newFixedThreadPool(2)) {
            Notes notes = new Notes(storage.database());
            NoteId a = notes.add("A");
            NoteId b = notes.add("B");
            CountDownLatch bothHaveOne = new CountDownLatch(2);
            Future<Integer> one = threads.submit(() -> touch(storage, bothHaveOne, a, b));
            Future<Integer> other = threads.submit(() -> touch(storage, bothHaveOne, b, a));
            assertEquals(
                    3, one.get(30, TimeUnit.SECONDS) + other.get(30, TimeUnit.SECONDS), "runs");
            notes.all().forEach(note -> assertEquals(3, note.version()));
        }
    }

    private static int touch(
            TemporaryStorage storage, CountDownLatch bothHaveOne, NoteId first, NoteId second) {
        AtomicInteger runs = new AtomicInteger();
        return storage.database()
                .maintain(
                        tx -> {
                            runs.incrementAndGet();
                            String sql =
                                    "update sample_note set version = version + 1 where id = :id";
                            tx.sql(sql).with("id", first).run();
                            bothHaveOne.countDown();
                            await(bothHaveOne);
                            tx.sql(sql).with("id", second).run();
                            return runs.get();
                        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
