package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs.Job;
import se.samspel.api.storage.Jobs.State;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class JobContractTest {
    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    /** A kind of job that does what the test says. */
    private record Kind(Body body) implements JobKind {
        interface Body {
            void run(JobRun run) throws Exception;
        }

        @Override
        public String name() {
            return "sample.work";
        }

        @Override
        public void run(JobRun run) throws Exception {
            body.run(run);
        }
    }

    private static long start(TemporaryStorage storage, String input) {
        return storage.jobs().start("sample.work", input, Scope.SERVER, Notes.NORA);
    }

    private static void runUntilCancelled(JobRun run, CountDownLatch running) throws Exception {
        running.countDown();
        for (int i = 0; i < 2_000 && !run.cancelled(); i++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @OnBothEngines
    void aJobWaitsForItsKindAndShowsHowFarItCame(Engine engine) {
        try (var storage = open(engine)) {
            long id = start(storage, "{\"n\": 3}");
            assertEquals(State.WAITING, storage.jobs().find(id).orElseThrow().state());
            storage.run(
                    new Kind(
                            run -> {
                                assertEquals("{\"n\": 3}", run.input());
                                assertEquals(Notes.NORA, run.by());
                                for (int i = 1; i <= 3; i++) {
                                    run.progress(i, 3, "Läste " + i + " av 3 filer");
                                }
                            }));
            Job done = storage.await(id);
            assertEquals(State.DONE, done.state(), done::toString);
            assertEquals(3, done.done());
            assertEquals(3, done.total());
            assertEquals("Läste 3 av 3 filer", done.sentence());
            assertEquals(done, storage.jobs().latest(5).getFirst());
            assertEquals("storage.JobRequested", storage.events().latest(0, 1).getFirst().event());
        }
    }

    @OnBothEngines
    void aFailedJobKeepsItsReasonAndCanBeTriedAgain(Engine engine) {
        try (var storage = open(engine)) {
            AtomicInteger runs = new AtomicInteger();
            storage.run(
                    new Kind(
                            run -> {
                                if (runs.incrementAndGet() == 1) {
                                    throw new IllegalStateException("Filen är tom.");
                                }
                            }));
            long id = start(storage, "");
            Job failed = storage.await(id);
            assertEquals(State.FAILED, failed.state());
            assertEquals("Filen är tom.", failed.sentence());
            storage.jobs().retry(id, Notes.ALI);
            assertEquals(State.DONE, storage.await(id).state());
            storage.jobs().retry(id, Notes.ALI);
            assertEquals(State.DONE, storage.jobs().find(id).orElseThrow().state());
            assertEquals("storage.JobRetried", storage.events().latest(0, 1).getFirst().event());
            assertEquals(2, storage.events().head());
        }
    }

    @OnBothEngines
    void anErrorNamesNoClass(Engine engine) {
        try (var storage = open(engine)) {
            storage.run(
                    new Kind(
                            run -> {
                                throw new NoClassDefFoundError("se/samspel/Missing");
                            }));
            Job failed = storage.await(start(storage, ""));
            assertEquals(State.FAILED, failed.state());
            assertTrue(failed.sentence().contains("jobb " + failed.id()), failed.sentence());
        }
    }

    @OnBothEngines
    void aJobIsCancelledWhetherItRunsOrWaits(Engine engine) throws Exception {
        try (var storage = open(engine)) {
            long waiting = start(storage, "");
            storage.jobs().cancel(waiting, Notes.ALI);
            assertEquals(State.CANCELLED, storage.await(waiting).state());
            CountDownLatch running = new CountDownLatch(1);
            storage.run(new Kind(run -> runUntilCancelled(run, running)));
            long id = start(storage, "");
            assertTrue(running.await(60, TimeUnit.SECONDS));
            storage.jobs().cancel(id, Notes.ALI);
            assertEquals(State.CANCELLED, storage.await(id).state());
            assertEquals("storage.JobCancelled", storage.events().latest(0, 1).getFirst().event());
        }
    }

    @OnBothEngines
    void aJobThatAStopCutOffIsRunAgain(Engine engine) throws Exception {
        try (var storage = open(engine)) {
            CountDownLatch running = new CountDownLatch(1);
            storage.run(new Kind(run -> runUntilCancelled(run, running)));
            long id = start(storage, "");
            assertTrue(running.await(60, TimeUnit.SECONDS));
            storage.restart();
            assertEquals(State.WAITING, storage.jobs().find(id).orElseThrow().state());
            storage.run(new Kind(run -> run.progress(1, 1, "Klart")));
            assertEquals(State.DONE, storage.await(id).state());
        }
    }

    @OnBothEngines
    void aJobWhoseKindLeavesIsRunAgainWhenItIsBack(Engine engine) throws Exception {
        try (var storage = open(engine)) {
            CountDownLatch running = new CountDownLatch(1);
            Kind leaving = new Kind(run -> runUntilCancelled(run, running));
            storage.run(leaving);
            long id = start(storage, "");
            assertTrue(running.await(60, TimeUnit.SECONDS));
            storage.leave(leaving);
            assertEquals(State.WAITING, storage.jobs().find(id).orElseThrow().state());
            storage.run(new Kind(run -> run.progress(1, 1, "Klart")));
            assertEquals(State.DONE, storage.await(id).state());
        }
    }
}
