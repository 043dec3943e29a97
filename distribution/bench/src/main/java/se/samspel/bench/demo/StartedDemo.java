package se.samspel.bench.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as people start it, with its demo and a data folder of its own, until it is closed. */
public final class StartedDemo implements AutoCloseable {
    private static final String RUNS = "Samspel är igång: ";
    private final Process process;
    private final Path data;
    private final URI address;

    private StartedDemo(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts it from the checkout that the bench runs in; waits until it answers. */
    public static StartedDemo start() throws IOException {
        Path data = Files.createTempDirectory("samspel-bench");
        Path command = checkout().resolve("samspel");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        command.toString(),
                                        "run",
                                        "--demo",
                                        "--port",
                                        "0",
                                        "--data",
                                        data.toString()))
                        .redirectErrorStream(true)
                        .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(RUNS)) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return new StartedDemo(
                        process, data, URI.create(line.substring(RUNS.length()).strip()));
            }
        }
        throw new IOException("the demo did not start");
    }

    /** What it says later is of no interest, but it must not wait for a reader. */
    private static void readOn(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // it has ended
        }
    }

    private static Path checkout() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("samspel")))
                .findFirst()
                .orElseThrow();
    }

    public URI address() {
        return address;
    }

    /** CPU milliseconds that it has used so far. */
    public double cost() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
