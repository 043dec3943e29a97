package se.samspel.bench.speed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.testing.SamspelClient;

/**
 * The product with reports in its archive, with raw Lucene in the same process ({@link Beside}) and asked from outside: the
 * rows are written while it is stopped, and it builds its index from them.
 */
final class RunningServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);
    private static final String RUNS = "Samspel är igång: ";
    private static final long PATIENCE_NANOS = 1_800_000_000_000L;

    private static final int MOST_TRIES = 10;

    private final Process process;
    private final SamspelClient client;
    private final Semaphore made = new Semaphore(0);

    private double buildingSeconds;

    private RunningServer(Process process, URI base) {
        this.process = process;
        this.client = signedIn(base);
    }

    /** The demo's year is told before anybody is let in; a machine with other work takes a while. */
    private static SamspelClient signedIn(URI base) {
        for (int tried = 1; ; tried++) {
            try {
                return new SamspelClient(base).signInAs("Kansli");
            } catch (UncheckedIOException tookLong) {
                if (tried == MOST_TRIES) {
                    throw tookLong;
                }
                LOG.debug("The demo is not ready yet");
            }
        }
    }

    /**
     * Starts it with so many reports, and waits until they can be found.
     *
     * @param home the product: its {@code bundle} and {@code lib}
     * @param raw the folder of an index by raw Lucene with the same reports
     */
    static RunningServer with(Path home, Path data, Path raw, Reports reports, int documents)
            throws Exception {
        try (RunningServer empty = start(home, data, raw)) {
            empty.page("samverkan");
        }
        ReportRows.write(data.resolve("samspel.db"), reports, documents);
        Folders.delete(data.resolve("index"));
        RunningServer full = start(home, data, raw);
        long begun = System.nanoTime();
        long deadline = begun + PATIENCE_NANOS;
        while (full.total() < documents) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the index has only " + full.total());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        full.buildingSeconds = (System.nanoTime() - begun) / 1e9;
        return full;
    }

    private static RunningServer start(Path home, Path data, Path raw) throws IOException {
        Process process =
                new ProcessBuilder(command(home, data, raw)).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(RUNS)) {
                URI base = URI.create(line.substring(RUNS.length()).strip());
                RunningServer server = new RunningServer(process, base);
                Thread.ofVirtual().start(() -> server.readOn(lines));
                return server;
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    /** As the product's script starts it, with the same flags for Java. */
    private static List<String> command(Path home, Path data, Path raw) throws IOException {
        String product = home.resolve("lib") + "/*";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + options(home),
                "-Dsamspel.home=" + home,
                "-cp",
                product + File.pathSeparator + System.getProperty("java.class.path"),
                Beside.class.getName(),
                raw.toString(),
                "run",
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString());
    }

    /** The flags for this Java: those of the highest version that is not above it. */
    private static Path options(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".options"))
                    .filter(file -> version(file) <= Runtime.version().feature())
                    .max(Comparator.comparingInt(RunningServer::version))
                    .orElseThrow();
        }
    }

    private static int version(Path options) {
        return Integer.parseInt(options.getFileName().toString().replaceAll("\\D", ""));
    }

    /** Takes what the server says until it ends, so that it never has to wait with saying it. */
    private void readOn(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(Beside.MADE)) {
                    made.release();
                }
            }
        } catch (IOException ended) {
            LOG.debug("The server was stopped while it said something");
        }
    }

    private long total() {
        String answer = client.getJson("/api/v1/arkiv?size=1").body();
        return Long.parseLong(answer.replaceFirst("(?s).*?\"total\":\\s*(\\d+).*", "$1"));
    }

    /** The results page. */
    void page(String typed) {
        String address = "/arkiv?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.get(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the page answered " + answer.statusCode());
        }
    }

    /** Lets raw Lucene make pages in the same process, and waits for it. */
    void rawPages(long first, int many) throws IOException, InterruptedException {
        process.outputWriter().write(first + " " + many + "\n");
        process.outputWriter().flush();
        made.acquire();
    }

    /** How long it took to build the index from the rows, while it was asked how far it had come. */
    double buildingSeconds() {
        return buildingSeconds;
    }

    /** CPU milliseconds the server has used so far. */
    double cost() {
        return Cost.ofOther(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
