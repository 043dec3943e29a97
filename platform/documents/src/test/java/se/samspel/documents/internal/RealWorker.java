package se.samspel.documents.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The real worker, on the class path of the tests. */
final class RealWorker {
    private RealWorker() {}

    static WorkerProgram program(Path scratch) {
        return program("se.samspel.worker.Worker", scratch);
    }

    static WorkerProgram program(String main, Path scratch) {
        return WorkerProgram.onClassPath(System.getProperty("java.class.path"), main, scratch);
    }

    static Workshop workshop(Path folder) throws IOException {
        Scratch scratch = Scratch.in(folder.resolve("scratch"));
        return new Workshop(
                scratch,
                WarmWorker.Starter.of(program(scratch.folder()), scratch.folder()),
                20L << 20,
                Duration.ofMinutes(5));
    }
}
