package se.samspel.storage.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.samspel.api.Settings;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.health.HealthSource;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.storage.internal.Storage;
import se.samspel.storage.testing.PreparedDatabase.Tables;

/**
 * The real storage on a database of its own, for one test:
 *
 * <pre>{@code
 * try (var storage = TemporaryStorage.open(folder, "plan", Plans.class)) {
 *     Plans plans = new Plans(storage.database(), clock);
 *     …
 * }
 * }</pre>
 *
 * The class that is given stands in the bundle whose {@code db/V*.sql} make the tables. A test that is to hold on both
 * databases is marked {@link OnBothEngines} and hands its {@link Engine} to {@code open}.
 */
public final class TemporaryStorage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> values;
    private final Clock clock;
    private final boolean ownsDatabase;
    private final Map<String, Map<String, String>> migrations = new LinkedHashMap<>();
    private final Map<String, Database> databases = new HashMap<>();
    private Storage storage;

    private TemporaryStorage(Map<String, String> values, Clock clock, boolean ownsDatabase) {
        this.values = values;
        this.clock = clock;
        this.ownsDatabase = ownsDatabase;
        this.storage = Storage.open(Settings.of(values::get), clock);
    }

    /** On SQLite in a folder, with the tables of one bundle. */
    public static TemporaryStorage open(Path folder, String schema, Class<?> inTheBundle) {
        return open(Engine.SQLITE, folder, schema, inTheBundle);
    }

    /** On either database. PostgreSQL is started once for all tests of the JVM. */
    public static TemporaryStorage open(
            Engine engine, Path folder, String schema, Class<?> inTheBundle) {
        Map<String, String> files = BundleFiles.migrations(inTheBundle);
        Tables tables = new Tables(engine, schema, files);
        return open(tables, folder, Clock.systemUTC(), false).with(schema, files);
    }

    /** Without any bundle's tables yet, and with the test's own time. */
    public static TemporaryStorage open(Engine engine, Path folder, Clock clock) {
        return open(new Tables(engine, "", Map.of()), folder, clock, false);
    }

    /** Like {@link #open(Engine, Path, Clock)}, in the demo: its time begins a year ago, until it has been told. */
    public static TemporaryStorage demo(Engine engine, Path folder, Clock clock) {
        return open(new Tables(engine, "", Map.of()), folder, clock, true);
    }

    private static TemporaryStorage open(Tables tables, Path folder, Clock clock, boolean demo) {
        Map<String, String> values = PreparedDatabase.of(tables).copy(folder);
        values.put("samspel.demo", Boolean.toString(demo));
        return new TemporaryStorage(values, clock, tables.engine() == Engine.POSTGRESQL);
    }

    /** One more server on the same PostgreSQL database, with a folder of its own; to be closed before this one. */
    public TemporaryStorage another(Path folder) {
        Map<String, String> others = new HashMap<>(values);
        others.put("samspel.data", folder.resolve("data").toString());
        TemporaryStorage another = new TemporaryStorage(others, clock, false);
        migrations.forEach(another::with);
        return another;
    }

    /** Both databases, for a {@code @MethodSource}; {@link OnBothEngines} says it shorter. */
    public static Stream<Engine> engines() {
        return Arrays.stream(Engine.values());
    }

    /** Adds the tables of one more bundle. */
    public TemporaryStorage with(String schema, Class<?> inTheBundle) {
        return with(schema, BundleFiles.migrations(inTheBundle));
    }

    /** Adds the tables that some migrations make, given by their file names. */
    public TemporaryStorage with(String schema, Map<String, String> files) {
        databases.put(schema, storage.database(schema, files));
        migrations.put(schema, files);
        return this;
    }

    /** The door of the bundle that was named first. */
    public Database database() {
        return database(migrations.keySet().iterator().next());
    }

    /** The door of one of the bundles. */
    public Database database(String schema) {
        Database database = databases.get(schema);
        if (database == null) {
            throw new IllegalArgumentException(
                    "no tables for " + schema + "; there are " + databases.keySet());
        }
        return database;
    }

    public Files files() {
        return storage.files();
    }

    public EventLog events() {
        return storage.events();
    }

    public HealthSource health() {
        return storage.health();
    }

    public Jobs jobs() {
        return storage.jobs();
    }

    public SwedishOrder order() {
        return storage.order();
    }

    /** The time as the storage stamps it. */
    public Clock clock() {
        return storage.clock();
    }

    /** Tells stories of the demo, and lets the real time be again. */
    public TemporaryStorage tell(DemoPeople people, DemoStory... stories) {
        try {
            storage.tell(List.of(stories), people);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        storage.endTelling();
        return this;
    }

    /** Begins to deliver to a listener when this server is the one that does, and waits for nothing. */
    public TemporaryStorage run(EventListener listener) {
        storage.add(listener);
        return this;
    }

    /** Begins to deliver to a listener, and waits until it has got everything so far. */
    public TemporaryStorage deliver(EventListener listener) {
        storage.add(listener);
        return settle();
    }

    /** Ends the delivery, as when the listener's bundle stops. */
    public TemporaryStorage leave(EventListener listener) {
        storage.remove(listener);
        return this;
    }

    /** Waits until the listeners have got everything that was published before this. */
    public TemporaryStorage settle() {
        try {
            if (!storage.settle(PATIENCE.toMillis())) {
                throw new AssertionError("the listeners are not through after " + PATIENCE);
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Begins to run jobs of a kind. */
    public TemporaryStorage run(JobKind kind) {
        storage.add(kind);
        return this;
    }

    /** Cuts the kind's jobs off, as when its bundle stops. */
    public TemporaryStorage leave(JobKind kind) {
        storage.remove(kind);
        return this;
    }

    /** Waits until a job has ended, however it did. */
    public Jobs.Job await(long job) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Jobs.Job now = jobs().find(job).orElseThrow();
            if (now.ended()) {
                return now;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not ended after " + PATIENCE + ": " + now);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Closes everything and opens it again, as a restart does. Listeners and kinds of jobs have to be given anew. */
    public TemporaryStorage restart() {
        return whileClosed(settings -> {});
    }

    /** Closes everything, lets another process have the storage by the same settings, and opens it again. */
    public TemporaryStorage whileClosed(Meanwhile meanwhile) {
        storage.close();
        try {
            meanwhile.run(Map.copyOf(values));
        } catch (Exception e) {
            throw new IllegalStateException("what was done meanwhile failed", e);
        }
        storage = Storage.open(Settings.of(values::get), clock);
        new LinkedHashMap<>(migrations).forEach(this::with);
        return this;
    }

    /** What is done while the storage is closed. */
    @FunctionalInterface
    public interface Meanwhile {
        void run(Map<String, String> settings) throws Exception;
    }

    /** Ends every connection to the test's PostgreSQL database, as a restart of the server does. */
    public void loseConnections() {
        PostgresServer.get().endConnections(values);
    }

    @Override
    public void close() {
        storage.close();
        if (ownsDatabase) {
            PostgresServer.get().drop(values);
        }
    }
}
