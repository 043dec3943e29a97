package se.samspel.storage.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.samspel.api.Settings;
import se.samspel.storage.internal.Storage;

/**
 * A database in which every step has been taken, by the storage itself, once in a JVM for each set of steps. A test gets
 * a copy of it: copying costs a fraction of what the steps do.
 */
final class PreparedDatabase {
    private static final Map<Tables, PreparedDatabase> MADE = new ConcurrentHashMap<>();
    private static final String FILE = "samspel.db";

    /**
     * What is in it beside the storage's own tables.
     *
     * @param files the steps by their file names; none when only the storage's own tables are wanted
     */
    record Tables(Engine engine, String schema, Map<String, String> files) {}

    /** The whole of the file; empty on PostgreSQL. */
    private final byte[] file;

    /** What the database is called on the server; empty on SQLite. */
    private final String name;

    private PreparedDatabase(byte[] file, String name) {
        this.file = file;
        this.name = name;
    }

    static PreparedDatabase of(Tables tables) {
        return MADE.computeIfAbsent(tables, PreparedDatabase::make);
    }

    private static PreparedDatabase make(Tables tables) {
        try {
            Path folder = Files.createTempDirectory("samspel-prepared");
            try {
                Map<String, String> values = settings(folder);
                if (tables.engine() == Engine.POSTGRESQL) {
                    values.putAll(PostgresServer.get().newDatabase());
                    take(tables, values);
                    return new PreparedDatabase(new byte[0], PostgresServer.name(values));
                }
                take(tables, values);
                return new PreparedDatabase(
                        Files.readAllBytes(folder.resolve("data").resolve(FILE)), "");
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare a database with " + tables, e);
        }
    }

    private static void take(Tables tables, Map<String, String> values) {
        try (Storage storage = Storage.open(Settings.of(values::get), Clock.systemUTC())) {
            if (!tables.files().isEmpty()) {
                storage.database(tables.schema(), tables.files());
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static Map<String, String> settings(Path folder) {
        Map<String, String> values = new HashMap<>();
        values.put("samspel.home", folder.toString());
        values.put("samspel.data", folder.resolve("data").toString());
        return values;
    }

    /** Puts a copy where a storage in the folder looks for it, and tells the settings of that storage. */
    Map<String, String> copy(Path folder) {
        Map<String, String> values = settings(folder);
        if (!name.isEmpty()) {
            values.putAll(PostgresServer.get().newDatabase(name));
            return values;
        }
        try {
            Path data = Files.createDirectories(folder.resolve("data"));
            Files.write(data.resolve(FILE), file);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put a database into " + folder, e);
        }
    }
}
