package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

/** What an administrator sees and does when a part of the server could not take an event. */
class ParkedTest {
    @TempDir Path folder;
    private final Viewer administrator =
            new SmallOrganisation().viewer(Role.SERVER_ADMINISTRATOR, SmallOrganisation.GAVLEBORG);
    private final Ailing listener = new Ailing();

    @OnBothEngines
    void whatFailedIsShownInWordsAndTakenWhenTheListenerHasHealed(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            new Notes(storage.database()).add("Köp bröd");
            storage.deliver(listener);
            ParkedPages pages = new ParkedPages(storage.events(), storage.clock());
            EventLog.Parked parked = pages.list().shown().getFirst();
            assertEquals("Skrev en anteckning", parked.summary());
            assertEquals("Räkna anteckningar", pages.list().work(parked));
            assertEquals("Räknaren är full.", pages.list().reason(parked));
            assertEquals(1, parked.attempts());

            assertEquals(
                    "Det gick inte den här gången heller. Raden finns kvar med orsaken; det som"
                            + " hände är sparat.",
                    pages.retry(parked.listener(), parked.number()).notice());
            assertEquals(2, pages.list().shown().getFirst().attempts());

            listener.ill = false;
            assertEquals(
                    "Nu gick det. Det som saknades är gjort.",
                    pages.retry(parked.listener(), parked.number()).notice());
            assertEquals(0, pages.list().parked().size());
            assertEquals(1, listener.taken.size());
            assertThrows(NotThere.class, () -> pages.retry(parked.listener(), parked.number()));
        }
    }

    @OnBothEngines
    void allThatWaitAreTriedTogether(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            Notes notes = new Notes(storage.database());
            for (int i = 0; i < 5; i++) {
                notes.add("Anteckning " + i);
            }
            storage.deliver(listener);
            ParkedPages pages = new ParkedPages(storage.events(), storage.clock());
            assertEquals("0 av 5 gick fram. Resten finns kvar här.", pages.retryAll().notice());
            listener.ill = false;
            assertEquals(
                    "5 av 5 gick fram. Nu finns inget kvar att göra.", pages.retryAll().notice());
            assertEquals(5, listener.taken.size());
        }
    }

    @OnBothEngines
    void whatIsStruckIsNeverTakenButWhatHappenedStands(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            new Notes(storage.database()).add("Köp bröd");
            storage.deliver(listener);
            ParkedPages pages = new ParkedPages(storage.events(), storage.clock());
            EventLog.Parked parked = pages.list().shown().getFirst();
            assertEquals(
                    "Raden är struken. Det som hände finns kvar i händelseloggen.",
                    pages.discard(parked.listener(), parked.number(), administrator).notice());
            listener.ill = false;
            storage.settle();
            assertTrue(pages.list().parked().isEmpty());
            assertTrue(listener.taken.isEmpty());
            EventLog.Entry last = storage.events().latest(0, 1).getFirst();
            assertEquals("storage.ParkedEventDiscarded", last.event());
            assertEquals(administrator.actor(), last.by());
            assertTrue(
                    storage.events().latest(0, 10).stream()
                            .anyMatch(entry -> entry.number() == parked.number()));
        }
    }

    @OnBothEngines
    void aListenerThatIsAwayTriesWhenItIsBack(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            new Notes(storage.database()).add("Köp bröd");
            storage.deliver(listener).leave(listener);
            ParkedPages pages = new ParkedPages(storage.events(), storage.clock());
            EventLog.Parked parked = pages.list().shown().getFirst();
            assertEquals("Delen test.counting är inte igång", pages.list().work(parked));
            assertEquals(
                    "Den del som ska göra det är inte igång just nu. Försöket görs så snart den är"
                            + " tillbaka.",
                    pages.retry(parked.listener(), parked.number()).notice());
            listener.ill = false;
            storage.deliver(listener);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> untilNoneIsParked(pages));
        }
    }

    /** What was parked is tried beside what is new, so that nothing waits for it. */
    private static void untilNoneIsParked(ParkedPages pages) throws InterruptedException {
        while (!pages.list().parked().isEmpty()) {
            Thread.sleep(20);
        }
    }

    @OnBothEngines
    void theApiDoesTheSame(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            Notes notes = new Notes(storage.database());
            notes.add("Köp bröd");
            notes.add("Köp smör");
            storage.deliver(listener);
            OperationApi api =
                    new OperationApi(
                            health(storage), new HealthSources(), storage.events(), storage.jobs());
            EventLog.Parked first = api.parked().getFirst();
            listener.ill = false;
            assertEquals(1, api.retry(first.listener(), first.number()).size());
            EventLog.Parked second = api.parked().getFirst();
            assertEquals(0, api.discard(second.listener(), second.number(), administrator).size());
            assertThrows(
                    NotThere.class,
                    () -> api.discard(second.listener(), second.number(), administrator));
        }
    }

    private ServerHealth health(TemporaryStorage storage) {
        return HealthTest.health(storage, folder, new HealthSources());
    }

    private TemporaryStorage storage(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    /** Counts notes, when it is well. */
    private static final class Ailing implements EventListener {
        final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        volatile boolean ill = true;

        @Override
        public String name() {
            return "test.counting";
        }

        @Override
        public String work() {
            return "räkna anteckningar";
        }

        @Override
        public Set<Class<? extends Event>> events() {
            return Set.of(NoteKept.class);
        }

        @Override
        public void on(Delivery delivery) {
            if (ill) {
                throw new IllegalStateException("Räknaren är full.");
            }
            taken.add(delivery.number());
        }
    }
}
