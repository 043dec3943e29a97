package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventLog.Parked;
import se.samspel.storage.ParkedEventDiscarded;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.NoteKept.Colour;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class EventContractTest {
    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    private static long publish(Database database, long note) {
        return database.write(
                tx -> {
                    tx.publish(Notes.NORA, new NoteKept(new NoteId(note)));
                    return note;
                });
    }

    @OnBothEngines
    void anEventIsReadBackWholeByPeopleAndByListeners(Engine engine) {
        try (var storage = open(engine)) {
            NoteKept event =
                    new NoteKept(
                            new NoteId(5),
                            Colour.RED,
                            Instant.now().truncatedTo(ChronoUnit.MILLIS));
            storage.database()
                    .write(
                            tx -> {
                                tx.publish(Notes.ALI, event);
                                return true;
                            });
            Recorder recorder = new Recorder();
            storage.deliver(recorder);
            assertEquals(event, recorder.got.getFirst().event());
            assertEquals(Notes.ALI, recorder.got.getFirst().by());
            var entry = storage.events().about(event.about(), 10).getFirst();
            assertEquals("sample.NoteKept", entry.event());
            assertEquals("Skrev en anteckning", entry.summary());
            assertEquals(Notes.ALI, entry.by());
            assertEquals(1, entry.number());
            assertEquals(1, storage.events().latest(Set.of(Scope.EVERYONE), 0, 10).size());
            assertEquals(0, storage.events().latest(Set.of(Scope.SERVER), 0, 10).size());
            assertEquals(0, storage.events().latest(Set.of(), 0, 10).size());
            assertEquals(0, storage.events().latest(1, 10).size());
        }
    }

    @OnBothEngines
    void anothersEventIsNotOnesToPublish(Engine engine) {
        try (var storage = open(engine)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            storage.database()
                                    .write(
                                            tx -> {
                                                tx.publish(
                                                        Notes.NORA,
                                                        new ParkedEventDiscarded("a", 1, "b"));
                                                return true;
                                            }));
        }
    }

    /** On SQLite the second waits for the first; on PostgreSQL it overtakes it. Neither is missed by who follows. */
    @OnBothEngines
    void ofTwoInterleavedPublishersTheSecondMayCommitFirst(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(2)) {
            Recorder recorder = new Recorder();
            storage.deliver(recorder);
            Database database = storage.database();
            CountDownLatch firstPublished = new CountDownLatch(1);
            CountDownLatch secondSeen = new CountDownLatch(1);
            Future<Boolean> first =
                    threads.submit(
                            () ->
                                    database.write(
                                            tx -> {
                                                tx.publish(Notes.NORA, new NoteKept(new NoteId(1)));
                                                firstPublished.countDown();
                                                return await(
                                                        secondSeen,
                                                        engine == Engine.SQLITE ? 200 : 20_000);
                                            }));
            assertTrue(await(firstPublished, 20_000));
            Future<Long> second = threads.submit(() -> publish(database, 2));
            second.get(30, TimeUnit.SECONDS);
            if (engine == Engine.POSTGRESQL) {
                storage.settle();
                assertEquals(List.of(new NoteId(2)), recorder.notes());
                secondSeen.countDown();
            }
            assertEquals(engine == Engine.POSTGRESQL, first.get(30, TimeUnit.SECONDS));
            storage.settle();
            assertEquals(Set.of(new NoteId(1), new NoteId(2)), Set.copyOf(recorder.notes()));
            assertEquals(List.of(1L, 2L), recorder.numbers());
        }
    }

    private static boolean await(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnBothEngines
    void aListenerThatReadsAllTheWhileMissesNothingAndKeepsTheOrder(Engine engine)
            throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(8)) {
            Recorder recorder = new Recorder();
            storage.deliver(recorder);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 1; i <= 400; i++) {
                long note = i;
                results.add(threads.submit(() -> publish(storage.database(), note)));
            }
            for (Future<?> result : results) {
                result.get();
            }
            storage.settle();
            assertEquals(400, Set.copyOf(recorder.notes()).size());
            assertEquals(recorder.numbers().stream().sorted().toList(), recorder.numbers());
            assertEquals(400, recorder.numbers().size());
        }
    }

    @OnBothEngines
    void aListenerThatWasAwayCatchesUp(Engine engine) {
        try (var storage = open(engine)) {
            Recorder first = new Recorder();
            publish(storage.database(), 1);
            storage.deliver(first);
            storage.leave(first);
            publish(storage.database(), 2);
            publish(storage.database(), 3);
            assertEquals(List.of(new NoteId(1)), first.notes());
            storage.restart();
            Recorder back = new Recorder();
            storage.deliver(back);
            assertEquals(List.of(new NoteId(2), new NoteId(3)), back.notes());
        }
    }

    @OnBothEngines
    void whatAListenerCannotTakeIsParkedAndTheNextFollows(Engine engine) {
        try (var storage = open(engine)) {
            Recorder picky = new Recorder(new NoteId(2));
            storage.deliver(picky);
            for (long note = 1; note <= 3; note++) {
                publish(storage.database(), note);
            }
            storage.settle();
            assertEquals(List.of(new NoteId(1), new NoteId(3)), picky.notes());
            Parked parked = storage.events().parked().getFirst();
            assertEquals("sample.recorder", parked.listener());
            assertEquals("Anteckningen går inte att läsa.", parked.reason());
            assertEquals("sample.NoteKept", parked.event());
            assertEquals(1, parked.attempts());

            storage.events().retry(parked);
            assertEquals(2, storage.events().parked().getFirst().attempts());

            storage.leave(picky);
            Recorder easy = new Recorder();
            storage.deliver(easy);
            storage.events().retry(parked);
            assertEquals(List.of(new NoteId(2)), easy.notes());
            assertEquals(List.of(), storage.events().parked());
        }
    }

    @OnBothEngines
    void takingAParkedEventAwayIsItselfAnEvent(Engine engine) {
        try (var storage = open(engine)) {
            publish(storage.database(), 2);
            storage.deliver(new Recorder(new NoteId(2)));
            Parked parked = storage.events().parked().getFirst();
            storage.events().discard(parked, Notes.ALI);
            storage.events().discard(parked, Notes.ALI);
            assertEquals(List.of(), storage.events().parked());
            var entries = storage.events().latest(Set.of(Scope.SERVER), 0, 10);
            assertEquals(1, entries.size());
            assertEquals("storage.ParkedEventDiscarded", entries.getFirst().event());
            assertEquals(Notes.ALI, entries.getFirst().by());
        }
    }
}
