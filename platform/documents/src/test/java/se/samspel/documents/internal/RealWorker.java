package se.samspel.documents.internal;

import java.io.IOException;
import java.nio.file.Path;

/** The real worker, on the class path of the tests. */
final class RealWorker {
    private RealWorker() {}

    static WorkerProgram program(Path scratch) {
        return WorkerProgram.onClassPath(System.getProperty("java.class.path"), scratch);
    }

    static WorkerProgram program(String main, Path scratch) {
        return WorkerProgram.onClassPath(System.getProperty("java.class.path"), main, scratch);
    }

    static Workshop workshop(Path folder) throws IOException {
        return Workshop.in(folder, 20L << 20);
    }
}
