package se.samspel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes later starts quicker. A start of its own, on an empty folder and with low priority, lets Java write down the
 * classes as it has read and checked them; the script hands that file to the next start. It is made once for each Java and
 * each set of jars, and only where the jars themselves could be changed by this account. Java ignores a file that does not
 * fit, and a rehearsal that fails costs nothing but the time.
 */
public final class Rehearsal implements AutoCloseable {
    private static final Duration CALM = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Distribution distribution;
    private final Path options;
    private final Path folder;
    private @Nullable Process process;
    private boolean closed;

    private Rehearsal(Distribution distribution, Path options) {
        this.distribution = distribution;
        this.options = options;
        this.folder = distribution.home().resolve("cache");
    }

    /** Prepares one that begins a while later, if it is needed; the script says with which flags Java was started. */
    static Rehearsal later(Distribution distribution) {
        String options = System.getProperty("samspel.options", "");
        Rehearsal rehearsal = new Rehearsal(distribution, Path.of(options));
        if (!options.isEmpty() && Files.isWritable(distribution.home())) {
            Thread.ofPlatform().daemon().name("samspel-rehearsal").start(rehearsal::begin);
        }
        return rehearsal;
    }

    private void begin() {
        try {
            if (isMade()) {
                return;
            }
            Thread.sleep(CALM);
            make();
        } catch (IOException notPossibleHere) {
            // the next start is as slow as this one, and tries again
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMade() throws IOException {
        return Files.exists(archive())
                && Files.exists(note())
                && Files.readString(note()).equals(distribution.fingerprint());
    }

    private void make() throws IOException, InterruptedException {
        Path stage = folder.resolve("stage");
        DataFolder.delete(folder);
        Files.createDirectories(stage);
        Path made = folder.resolve("made.jsa");
        Process running = start(command(stage, made));
        if (running != null && running.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            if (running.exitValue() == 0 && Files.exists(made)) {
                Files.writeString(note(), distribution.fingerprint());
                Files.move(made, archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } else {
            close();
        }
        DataFolder.delete(stage);
    }

    private synchronized @Nullable Process start(List<String> command) throws IOException {
        if (closed) {
            return null;
        }
        process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process;
    }

    private List<String> command(Path stage, Path made) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + options,
                        "-XX:ArchiveClassesAtExit=" + made,
                        "-Dsamspel.home=" + distribution.home(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rehearsal.class.getName(),
                        stage.toString()));
        return command;
    }

    private Path archive() {
        return folder.resolve("start.jsa");
    }

    private Path note() {
        return folder.resolve("made-for.txt");
    }

    /**
     * The rehearsal itself: starts, lets the first page be made, and stops.
     *
     * @param stage the folder to do it in, which stands in for that of the settings and the data
     */
    public static void main(String[] stage) {
        Place place = new Place(Path.of(System.getProperty("samspel.home")), Path.of(stage[0]));
        CommandLine line = CommandLine.parse("run", "--port", "0");
        Run run = new Run(place, Configuration.read(place, line, Map.of()));
        System.exit(run.untilStopped(container -> container.stop(Duration.ofSeconds(10))));
    }

    /** Ends one that is under way. */
    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
