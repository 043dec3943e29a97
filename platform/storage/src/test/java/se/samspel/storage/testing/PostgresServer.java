package se.samspel.storage.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * A PostgreSQL server of the tests' own, on the loopback address and a free port. It is started when first needed and
 * ends with the JVM, however that ends: its guardian waits for the end of a pipe that only the JVM holds open.
 */
public final class PostgresServer {
    private static final int OLDEST = 15;

    /** Memory as a folder, on Linux: databases that last for a second need no disk. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ROOM = 3L << 30;

    /**
     * The server sorts as Swedish does, so that no test passes by luck of byte order. It answers this machine only, so the
     * password need not be made hard to guess from what travels; each test opens several connections.
     */
    private static final String GUARDIAN =
            """
            umask 077
            dir=$(mktemp -d -p "$SAMSPEL_TEST_FOLDER") || exit 1
            trap 'rm -rf "$dir"' EXIT
            cd "$dir"
            printf '%s\\n' "$SAMSPEL_TEST_PASSWORD" > password
            "$SAMSPEL_TEST_BIN/initdb" -D data -U samspel -A password --pwfile=password \
                -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=sv-SE --no-sync \
                > log 2>&1 || { cat log; exit 1; }
            "$SAMSPEL_TEST_BIN/postgres" -D data -h 127.0.0.1 -p "$SAMSPEL_TEST_PORT" -k "$dir" \
                -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
                -c max_connections=200 -c lc_messages=C >> log 2>&1 < /dev/null &
            server=$!
            tries=0
            until grep -q "ready to accept connections" log; do
                tries=$((tries + 1))
                if [ $tries -gt 600 ] || ! kill -0 $server 2> /dev/null; then
                    cat log
                    kill -QUIT $server 2> /dev/null
                    exit 1
                fi
                sleep 0.05
            done
            echo READY
            cat > /dev/null
            kill -QUIT $server
            wait $server
            """;

    private final String password = UUID.randomUUID().toString();
    private final AtomicInteger databases = new AtomicInteger();
    private final Driver driver = new Driver();
    private final boolean inMemory = hasRoom(MEMORY);
    private final int port;
    private final Process guardian;
    private @Nullable Connection owner;

    private PostgresServer() {
        this.port = freePort();
        this.guardian = start(binaries());
    }

    /** Started by whoever asks first. */
    private static final class Only {
        static final PostgresServer SERVER = new PostgresServer();
    }

    /** The one server of this JVM, started when it is first asked for. */
    public static PostgresServer get() {
        return Only.SERVER;
    }

    /** An empty database, and its settings for a storage. */
    public Map<String, String> newDatabase() {
        return newDatabase("template1");
    }

    /** A copy of a database that nobody is connected to, and its settings for a storage. */
    Map<String, String> newDatabase(String template) {
        String name = "samspel" + databases.incrementAndGet();
        // Copied as files it is there sooner, but for a disk that has to follow.
        run(
                "create database "
                        + name
                        + " template "
                        + template
                        + (inMemory ? " strategy file_copy" : ""));
        return Map.of(
                "samspel.database.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name,
                "samspel.database.user",
                "samspel",
                "samspel.database.password",
                password);
    }

    /** Removes the database that the settings name. */
    void drop(Map<String, String> settings) {
        run("drop database " + name(settings) + " with (force)");
    }

    /** What the database that the settings name is called on the server. */
    static String name(Map<String, String> settings) {
        String url = settings.get("samspel.database.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Ends every connection to the database that the settings name, as a restart of the server does. */
    void endConnections(Map<String, String> settings) {
        run(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                        + name(settings)
                        + "'");
    }

    /** Runs a statement as the server's owner, on a connection that is kept: opening one costs as much as most of them. */
    synchronized void run(String sql) {
        try {
            if (owner == null) {
                owner = connect();
            }
            try (var statement = owner.createStatement()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test server refused: " + sql, e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "samspel");
        properties.setProperty("password", password);
        return driver.connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
    }

    private static boolean hasRoom(Path folder) {
        try {
            return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() >= ROOM;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path binaries) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(List.of("sh", "-c", GUARDIAN));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(new File("/"));
        builder.environment().put("SAMSPEL_TEST_BIN", binaries.toString());
        builder.environment().put("SAMSPEL_TEST_FOLDER", inMemory ? MEMORY.toString() : "/tmp");
        builder.environment().put("SAMSPEL_TEST_PORT", Integer.toString(port));
        builder.environment().put("SAMSPEL_TEST_PASSWORD", password);
        builder.environment().remove("TMPDIR");
        try {
            Process process = builder.start();
            awaitReady(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL for the tests", e);
        }
    }

    private static void awaitReady(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals("READY")) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("PostgreSQL for the tests does not start:\n" + said);
    }

    /** Whether PostgreSQL is installed on this machine. */
    public static boolean isInstalled() {
        return installed().isPresent();
    }

    private static Path binaries() {
        return installed()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "This test runs on PostgreSQL "
                                                + OLDEST
                                                + " or newer, which is not here. Install it:"
                                                + " sudo apt-get install postgresql"));
    }

    /** The folder with the newest {@code initdb}. */
    private static Optional<Path> installed() {
        List<Path> found = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            found.add(Path.of(folder));
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.filter(version -> number(version) >= OLDEST)
                    .sorted(Comparator.comparing(PostgresServer::number).reversed())
                    .forEach(version -> found.add(version.resolve("bin")));
        } catch (IOException notDebian) {
            // then it is on the path, or nowhere
        }
        return found.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static int number(Path version) {
        String name = version.getFileName().toString();
        return name.matches("[0-9]{1,3}") ? Integer.parseInt(name) : 0;
    }

    @Override
    public String toString() {
        return "PostgreSQL on port " + port + ", guarded by process " + guardian.pid();
    }
}
