package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.administration.internal.ServerHealth.Health;
import se.samspel.api.Actor;
import se.samspel.api.Settings;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

/** What the server and its parts say of themselves, and what can be done about it. */
class HealthTest {
    private static final Viewer ADMINISTRATOR =
            new SmallOrganisation().viewer(Role.SERVER_ADMINISTRATOR, SmallOrganisation.GAVLEBORG);

    @TempDir Path folder;

    @OnBothEngines
    void theStorageTellsItsEngineAndSize(Engine engine) {
        try (TemporaryStorage storage = storage(engine)) {
            PartHealth part = storage.health().take();
            String product = engine == Engine.SQLITE ? "SQLite 3." : "PostgreSQL 1";
            assertTrue(part.facts().getFirst().words().startsWith(product), part.toString());
            Long bytes = part.facts().get(1).number();
            assertTrue(bytes != null && bytes > 10_000, part.toString());
            assertEquals(List.of(), part.worries());
        }
    }

    @Test
    void partsStandInTheirOrderAndTheirWorriesAreTheServers() {
        HealthSources sources = new HealthSources();
        sources.add(new Part("sist", 30, "Det tar slut."));
        sources.add(new Part("forst", 5, ""));
        try (TemporaryStorage storage = storage(Engine.SQLITE)) {
            Health health = health(storage, folder, sources).take();
            assertEquals(
                    List.of("forst", "sist"),
                    health.areas().stream().map(PartHealth::key).toList());
            assertTrue(health.worries().contains("Det tar slut."), health.worries().toString());
        }
    }

    @Test
    void aPartThatCannotAnswerIsAWorryAndTheOthersAreShown() {
        HealthSources sources = new HealthSources();
        HealthSource broken =
                () -> {
                    throw new IllegalStateException("broken");
                };
        sources.add(broken);
        sources.add(new Part("hel", 5, ""));
        List<PartHealth> parts = sources.take();
        assertEquals("hel", parts.getFirst().key());
        assertTrue(parts.getLast().worries().getFirst().contains("loggen"));
        sources.remove(broken);
        assertEquals(1, sources.take().size());
    }

    @Test
    void aRemedyIsUsedByThePartThatOffersIt() {
        HealthSources sources = new HealthSources();
        Part part = new Part("index", 5, "");
        sources.add(part);
        try (TemporaryStorage storage = storage(Engine.SQLITE)) {
            HealthPages pages =
                    new HealthPages(health(storage, folder, sources), sources, storage.clock());
            Redirect answer = pages.treat("index", "bygg-om", ADMINISTRATOR);
            assertEquals("Det byggs om.", answer.notice());
            assertEquals("/administration/halsa", answer.path());
            assertEquals(ADMINISTRATOR.actor(), part.treatedBy);
            assertThrows(NotThere.class, () -> pages.treat("index", "riv", ADMINISTRATOR));
            assertThrows(NotThere.class, () -> pages.treat("annat", "bygg-om", ADMINISTRATOR));
        }
    }

    @OnBothEngines
    void workUnderWayIsShownWithItsProgressAndStopped(Engine engine) throws Exception {
        Slow slow = new Slow();
        try (TemporaryStorage storage = storage(engine)) {
            storage.run(slow);
            long job = storage.jobs().start("test.slow", "", Scope.SERVER, ADMINISTRATOR.actor());
            assertTrue(slow.halfway.await(60, TimeUnit.SECONDS), "the job begins");
            JobPages pages = new JobPages(storage.jobs(), storage.clock());
            Jobs.Job under =
                    health(storage, folder, new HealthSources()).take().underWay().getFirst();
            assertEquals("Gå långsamt", under.words());
            assertEquals("Pågår", JobsPage.word(under.state()));
            JobView view = assertInstanceOf(JobView.class, pages.job(job, Asked.PIECE));
            assertEquals("/administration/jobb/" + job, view.path());
            assertEquals(
                    "/administration/jobb",
                    assertInstanceOf(Redirect.class, pages.job(job, Asked.WHOLE)).path());
            pages.cancel(job, ADMINISTRATOR);
            assertEquals(Jobs.State.CANCELLED, storage.await(job).state());
            assertTrue(pages.list().retriable(storage.jobs().find(job).orElseThrow()));
            assertEquals(List.of(), health(storage, folder, new HealthSources()).take().underWay());
            assertThrows(NotThere.class, () -> pages.job(987_654, Asked.PIECE));
        }
    }

    @Test
    void aStoppedPartIsAWorryWithItsName() {
        try (TemporaryStorage storage = storage(Engine.SQLITE)) {
            Health health =
                    ServerHealth.of(
                                    () ->
                                            new RunningParts.Parts(
                                                    "1.0.0",
                                                    List.of(
                                                            new Health.ServerPart(
                                                                    "se.samspel.arkiv",
                                                                    "1.0.0",
                                                                    false)),
                                                    List.of(
                                                            new Health.Waiting(
                                                                    "se.samspel.web",
                                                                    "väntar på SignIn"))),
                                    settings(folder),
                                    storage.events(),
                                    storage.jobs(),
                                    new HealthSources(),
                                    storage.clock())
                            .take();
            assertTrue(
                    health.worries().contains("Delen se.samspel.arkiv är inte igång."),
                    health.worries().toString());
            assertTrue(
                    health.worries().contains("Delen se.samspel.web väntar på SignIn."),
                    health.worries().toString());
        }
    }

    static ServerHealth health(TemporaryStorage storage, Path folder, HealthSources sources) {
        return ServerHealth.of(
                () -> new RunningParts.Parts("1.0.0", List.of(), List.of()),
                settings(folder),
                storage.events(),
                storage.jobs(),
                sources,
                storage.clock());
    }

    private static Settings settings(Path folder) {
        return Settings.of(
                key -> key.equals("samspel.data") ? folder.resolve("data").toString() : null);
    }

    private TemporaryStorage storage(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    /** A part with one remedy. */
    private static final class Part implements HealthSource {
        private final PartHealth health;
        Actor treatedBy = Actor.system("nobody");

        Part(String key, int rank, String worry) {
            health =
                    new PartHealth(
                            key,
                            "En del",
                            rank,
                            List.of(new PartHealth.Fact("state", "Läge", "igång")),
                            worry.isEmpty() ? List.of() : List.of(worry),
                            List.of(new PartHealth.Remedy("bygg-om", "Bygg om", "Allt byggs om.")));
        }

        @Override
        public PartHealth take() {
            return health;
        }

        @Override
        public String treat(String remedy, Actor by) {
            treatedBy = by;
            return "Det byggs om.";
        }
    }

    /** Goes half the way and waits to be stopped. */
    private static final class Slow implements JobKind {
        final CountDownLatch halfway = new CountDownLatch(1);

        @Override
        public String name() {
            return "test.slow";
        }

        @Override
        public String words() {
            return "Gå långsamt";
        }

        @Override
        public void run(JobRun run) throws InterruptedException {
            run.progress(1, 2, "Halvvägs.");
            halfway.countDown();
            while (!run.cancelled()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }
}
