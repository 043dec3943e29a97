package se.samspel.documents.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The real worker, on the class path of the tests. */
final class RealWorker {
    private static final long LARGEST_FILE = 20L << 20;

    private RealWorker() {}

    static WorkerProgram program(Path scratch) {
        return WorkerProgram.onClassPath(System.getProperty("java.class.path"), scratch);
    }

    static WorkerProgram program(String main, Path scratch) {
        return WorkerProgram.onClassPath(System.getProperty("java.class.path"), main, scratch);
    }

    static Workshop workshop(Path folder) throws IOException {
        return Workshop.in(folder, LARGEST_FILE);
    }

    /** One for all tests of this JVM that do it no harm; it ends with the JVM. */
    static Workshop shared() {
        return Shared.WORKSHOP;
    }

    /** Started by whoever asks first. */
    private static final class Shared {
        static final Workshop WORKSHOP = untilTheEnd();

        private static Workshop untilTheEnd() {
            try {
                Path folder = Files.createTempDirectory("samspel-worker");
                Workshop workshop = workshop(folder);
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> end(workshop, folder), "worker-end"));
                return workshop;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void end(Workshop workshop, Path folder) {
            workshop.stop();
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException stays) {
                // The folder is in the tests' own, which goes with the run.
            }
        }
    }
}
