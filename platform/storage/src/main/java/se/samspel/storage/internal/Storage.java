package se.samspel.storage.internal;

import com.google.gson.Gson;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.Settings;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.health.HealthSource;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.SwedishOrder;

/** Everything that is kept, opened together and closed together: rows, files, events and jobs. */
public final class Storage implements AutoCloseable {
    private static final String OWN = "storage";

    private static final long QUIET_MS = 10_000;
    private static final int JOBS_SEEN = 50;

    private final DataFolder folder;
    private final Engine engine;
    private final Clock clock;
    private final Migrator migrator;
    private final RowReaders readers = new RowReaders();
    private final EventRows eventRows;
    private final Deliveries deliveries;
    private final JobRunner runner;
    private final Files files;
    private final EventLog events;
    private final Jobs jobs;

    private Storage(DataFolder folder, Engine engine, Clock clock) {
        this.folder = folder;
        this.engine = engine;
        this.clock = clock;
        this.migrator = new Migrator(engine, clock);
        migrator.run(OWN, OwnMigrations.in("/db/", "V001__storage.sql"));
        Gson gson = EventJson.gson();
        EventNames names = new EventNames();
        this.eventRows = new EventRows(clock, names, gson);
        Database own = door(OWN);
        this.deliveries = new Deliveries(own, names, gson, clock, engine::worksHere);
        this.runner = new JobRunner(new JobRows(own, clock), engine::worksHere);
        this.files = engine.files(folder, migrator, clock);
        this.events = new StoredEventLog(own, deliveries);
        this.jobs = new StoredJobs(own, runner, clock);
        if (clock instanceof DemoClock demo && events.head() == 0) {
            demo.begin(DemoYear.LONGEST);
        }
        runner.start();
    }

    /**
     * Opens what the settings name, makes what is not there and brings the storage's own tables forward.
     *
     * @throws IllegalStateException in Swedish, when that cannot be done
     */
    public static Storage open(Settings settings, Clock clock) {
        DataFolder folder = DataFolder.take(settings.data());
        try {
            Clock time = settings.demo() ? new DemoClock(clock) : clock;
            return open(folder, engine(settings, folder), time);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Storage open(DataFolder folder, Engine engine, Clock clock) {
        try {
            return new Storage(folder, engine, clock);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static Engine engine(Settings settings, DataFolder folder) {
        if (!settings.databaseUrl().isEmpty()) {
            return new PostgresEngine(new PostgresDatabase(settings));
        }
        SqliteLibrary.unpack(folder.emptyFolder("native"));
        return new SqliteEngine(folder.file("samspel.db"));
    }

    /**
     * Brings a bundle's tables forward and opens its door.
     *
     * @param files the texts of the steps by their file names
     * @throws IllegalStateException in Swedish, when a step is refused
     */
    public Database database(String schema, Map<String, String> files) {
        List<Migration> migrations = new ArrayList<>();
        files.forEach((file, text) -> migrations.add(new Migration(file, text)));
        migrator.run(schema, migrations);
        return door(schema);
    }

    private Database door(String schema) {
        return new SchemaDatabase(schema, engine, eventRows, readers, this::published);
    }

    private void published() {
        deliveries.ring();
    }

    /** The time, as everything that is kept is stamped with it; in the demo it begins a year ago. */
    public Clock clock() {
        return clock;
    }

    /**
     * Tells the demo's year: every scene at its time, in order.
     *
     * @throws IllegalStateException in Swedish, outside the demo
     */
    public void tell(List<DemoStory> stories, DemoPeople people) throws InterruptedException {
        Set<Long> before = jobsNow();
        new Telling(clock, () -> quiet(before)).tell(stories, people);
    }

    /** From now on it is the real time. */
    public void endTelling() {
        if (clock instanceof DemoClock demo) {
            demo.end();
        }
    }

    /** What the jobs were before: those may be waiting for something else. */
    private Set<Long> jobsNow() {
        return jobs.latest(JOBS_SEEN).stream().map(Jobs.Job::id).collect(Collectors.toSet());
    }

    private void quiet(Set<Long> before) throws InterruptedException {
        long deadline = System.nanoTime() + QUIET_MS * 1_000_000;
        deliveries.settle(QUIET_MS);
        while (jobs.latest(JOBS_SEEN).stream()
                        .anyMatch(job -> !job.ended() && !before.contains(job.id()))
                && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        deliveries.settle(QUIET_MS);
    }

    /** The kept files. */
    public Files files() {
        return files;
    }

    /** The log of what happened. */
    public EventLog events() {
        return events;
    }

    /** How the storage is doing. */
    public HealthSource health() {
        return new StorageHealth(engine, deliveries);
    }

    /** Long work. */
    public Jobs jobs() {
        return jobs;
    }

    /** The Swedish alphabet. */
    public SwedishOrder order() {
        return new KeyOrder();
    }

    /** Begins to deliver to a listener. */
    public void add(EventListener listener) {
        deliveries.add(listener);
    }

    /** Ends the delivery; the listener catches up when it is back. */
    public void remove(EventListener listener) {
        deliveries.remove(listener);
    }

    /** Begins to run jobs of a kind. */
    public void add(JobKind kind) {
        runner.add(kind);
    }

    /** Cuts the kind's jobs off; they are run again when it is back. */
    public void remove(JobKind kind) {
        runner.remove(kind);
    }

    /** Waits until all listeners have got everything that was published before this; says whether they did. */
    public boolean settle(long milliseconds) throws InterruptedException {
        return deliveries.settle(milliseconds);
    }

    /** Lets what is on its way arrive, and closes. */
    @Override
    public void close() {
        runner.close();
        deliveries.close();
        engine.close();
        folder.close();
    }
}
