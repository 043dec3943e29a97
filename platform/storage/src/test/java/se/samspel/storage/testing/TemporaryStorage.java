package se.samspel.storage.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.api.Settings;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.storage.internal.Storage;

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
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Clock clock;
    private final AutoCloseable server;
    private final Map<String, Class<?>> schemas = new LinkedHashMap<>();
    private final Map<String, Database> databases = new HashMap<>();
    private Storage storage;

    private TemporaryStorage(Settings settings, Clock clock, AutoCloseable server) {
        this.settings = settings;
        this.clock = clock;
        this.server = server;
        this.storage = Storage.open(settings, clock);
    }

    /** On SQLite in a folder, with the tables of one bundle. */
    public static TemporaryStorage open(Path folder, String schema, Class<?> inTheBundle) {
        return open(Engine.SQLITE, folder, schema, inTheBundle);
    }

    /** On either database. PostgreSQL is started once for all tests of the JVM. */
    public static TemporaryStorage open(
            Engine engine, Path folder, String schema, Class<?> inTheBundle) {
        return open(engine, folder, Clock.systemUTC()).with(schema, inTheBundle);
    }

    /** Without any bundle's tables yet, and with the test's own time. */
    public static TemporaryStorage open(Engine engine, Path folder, Clock clock) {
        if (engine == Engine.SQLITE) {
            return new TemporaryStorage(settings(folder, Map.of()), clock, () -> {});
        }
        throw new UnsupportedOperationException("PostgreSQL is not here yet");
    }

    private static Settings settings(Path folder, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("samspel.home", folder.toString());
        values.put("samspel.data", folder.resolve("data").toString());
        return Settings.of(values::get);
    }

    /** Both databases, for a {@code @MethodSource}; {@link OnBothEngines} says it shorter. */
    public static Stream<Engine> engines() {
        return Arrays.stream(Engine.values());
    }

    /** Adds the tables of one more bundle. */
    public TemporaryStorage with(String schema, Class<?> inTheBundle) {
        schemas.put(schema, inTheBundle);
        databases.put(schema, storage.database(schema, BundleFiles.migrations(inTheBundle)));
        return this;
    }

    /** The door of the bundle that was named first. */
    public Database database() {
        return database(schemas.keySet().iterator().next());
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

    public Jobs jobs() {
        return storage.jobs();
    }

    public SwedishOrder order() {
        return storage.order();
    }

    public Clock clock() {
        return clock;
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
            Thread.onSpinWait();
        }
    }

    /** Closes everything and opens it again, as a restart does. Listeners and kinds of jobs have to be given anew. */
    public TemporaryStorage restart() {
        storage.close();
        storage = Storage.open(settings, clock);
        new LinkedHashMap<>(schemas).forEach(this::with);
        return this;
    }

    @Override
    public void close() {
        storage.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("the test's database does not go away", e);
        }
    }
}
