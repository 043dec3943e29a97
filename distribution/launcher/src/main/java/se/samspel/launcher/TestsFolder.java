package se.samspel.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the tests keep what they write: in the machine's memory where it offers that, because databases of tests that last
 * for seconds would otherwise spend half of the run waiting until a disk says that it has kept them. Taken away when it is
 * closed.
 */
record TestsFolder(Path path) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    /** Two browsers, their servers and the demos of both want about a third of this. */
    private static final long LEAST_BYTES = 3L << 30;

    /** A new folder: in memory when there is room and programs may be started from there, else where Java keeps such. */
    static TestsFolder make() {
        return in(MEMORY, LEAST_BYTES);
    }

    static TestsFolder in(Path memory, long leastBytes) {
        try {
            if (Files.isWritable(memory)
                    && memory.toFile().getUsableSpace() >= leastBytes
                    && mayStartPrograms(memory)) {
                return new TestsFolder(Files.createTempDirectory(memory, "samspel-tests"));
            }
            return new TestsFolder(Files.createTempDirectory("samspel-tests"));
        } catch (IOException full) {
            throw new Trouble(
                    "Det gick inte att skapa en mapp för det som testerna skriver. Ge plats på disken"
                            + " och kör om.",
                    full);
        }
    }

    /** Libraries unpack native code there; some machines forbid that. */
    private static boolean mayStartPrograms(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "samspel", ".sh");
        try {
            return probe.toFile().setExecutable(true) && Files.isExecutable(probe);
        } finally {
            Files.delete(probe);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            inside.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException | UncheckedIOException left) {
            System.err.println("Mappen " + path + " kunde inte tas bort. Ta bort den för hand.");
        }
    }
}
