package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Frames;
import se.samspel.worker.wire.Messages;
import se.samspel.worker.wire.Request;

/** The keeping of a process that goes wrong in every way, and of the real one. */
final class SupervisionTest {
    /** For what is to succeed: a busy machine is slow, not wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;
    private Scratch scratch;
    private Workshop moody;
    private WorkerTextExtractor extractor;

    @BeforeEach
    void start() throws IOException {
        scratch = Scratch.in(folder.resolve("scratch"));
        moody = workshop("se.samspel.documents.internal.MoodyWorker", Duration.ofMinutes(5));
        extractor = new WorkerTextExtractor(moody, PATIENCE);
    }

    @AfterEach
    void stop() {
        moody.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "crash, DAMAGED",
        "crash in the middle, DAMAGED",
        "hang, TOO_SLOW",
        "memory, TOO_LARGE",
        "garbage, DAMAGED",
        "wrong words, DAMAGED",
        "flood, DAMAGED"
    })
    void aWorkerThatGoesWrongCostsOneFileAndLeavesNothing(String mood, Reason reason)
            throws IOException {
        String before = read("före");
        Duration limit = mood.equals("hang") ? Duration.ofSeconds(2) : PATIENCE;
        Readings.refused(new WorkerTextExtractor(moody, limit), mood, new byte[10], reason);
        assertNotEquals(before, read("före"), "a new process");
        assertTrue(moody.state().killed() >= 1);
        assertEquals(List.of(), leftovers());
    }

    @Test
    void aFileThatFailsInAUsedWorkerIsTriedInANewOne() throws IOException {
        read("först");
        assertTrue(read("crash when used").startsWith("crash when used"));
    }

    @Test
    void aWorkerIsKeptWarmAndReplacedAfterManyFiles() throws IOException {
        String first = read("a");
        for (int file = 2; file <= 200; file++) {
            assertEquals(first, read("a"));
        }
        assertNotEquals(first, read("a"), "the 201st");
        assertEquals(201, moody.state().done());
        assertEquals(0, moody.state().killed());
    }

    @Test
    void anIdleWorkerIsStoppedAndStartedWhenItIsNeeded() throws IOException {
        Workshop lazy =
                workshop("se.samspel.documents.internal.MoodyWorker", Duration.ofMillis(300));
        try {
            WorkerTextExtractor reader = new WorkerTextExtractor(lazy, PATIENCE);
            assertFalse(lazy.state().running(), "nothing is started before it is needed");
            Readings.read(reader, "a", new byte[1]);
            waitUntil("the idle worker is stopped", () -> !lazy.state().running());
            assertEquals(0, lazy.state().residentBytes());
            Readings.read(reader, "a", new byte[1]);
        } finally {
            lazy.stop();
        }
    }

    @Test
    void aWorkerThatDoesNotStartIsAnErrorThatSaysWhatItSaid() throws IOException {
        Workshop broken = workshop("se.samspel.NoSuchProgram", Duration.ofMinutes(5));
        try {
            WorkerTextExtractor reader = new WorkerTextExtractor(broken, PATIENCE);
            IOException error =
                    assertThrows(IOException.class, () -> Readings.of(reader, "a", new byte[1]));
            assertTrue(
                    String.valueOf(error.getMessage()).contains("NoSuchProgram"), error.toString());
            assertFalse(broken.state().available());
        } finally {
            broken.stop();
        }
    }

    @Test
    void manyCallersAtOnceEachGetTheirOwnAnswer() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int caller = 0; caller < 60; caller++) {
                String name = caller % 20 == 7 ? "crash" : "fil-" + caller;
                Callable<String> call =
                        () ->
                                name.equals("crash")
                                        ? Readings.of(extractor, name, new byte[1]).toString()
                                        : read(name);
                answers.add(callers.submit(call));
            }
            for (int caller = 0; caller < 60; caller++) {
                String answer = answers.get(caller).get();
                assertTrue(
                        answer.startsWith("fil-" + caller + " ") || answer.contains("DAMAGED"),
                        answer);
            }
        }
        assertEquals(0, moody.state().waiting());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void theRealWorkerReadsAHundredFilesInOneProcess() throws IOException {
        Workshop real = RealWorker.workshop(folder.resolve("real"));
        try {
            WorkerTextExtractor reader = new WorkerTextExtractor(real, PATIENCE);
            byte[] file = Zips.docx("<w:p><w:r><w:t>Planen</w:t></w:r></w:p>").bytes();
            for (int i = 0; i < 100; i++) {
                assertEquals("Planen", Readings.text(reader, "a.docx", file));
            }
            assertEquals(100, real.state().done());
            assertEquals(0, real.state().killed());
            long resident = real.state().residentBytes();
            assertTrue(resident < 512L << 20, "resident: " + resident);
        } finally {
            real.stop();
        }
        waitUntil("the process has ended", () -> !real.state().running());
    }

    @Test
    void theRealWorkerEndsWithTheServerAlsoInTheMiddleOfAFile() throws Exception {
        Path file = Files.write(folder.resolve("file"), HostileFiles.formsThatExplode());
        Process worker =
                new ProcessBuilder(RealWorker.program(scratch.folder()).command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            DataInputStream in = new DataInputStream(worker.getInputStream());
            assertTrue(Frames.read(in).isPresent(), "ready");
            Frames.write(
                    new DataOutputStream(worker.getOutputStream()),
                    Messages.bytes(new Request.Read(file.toString(), "a.pdf")));
            assertFalse(worker.waitFor(1, TimeUnit.SECONDS), "it is busy");
            worker.getOutputStream().close();
            assertTrue(
                    worker.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "it ended by itself");
        } finally {
            worker.destroyForcibly();
        }
    }

    @Test
    void whatAStopLeftBehindIsTakenAwayAtTheNextStart() throws IOException {
        Files.writeString(scratch.folder().resolve("old.tmp"), "rest");
        Scratch.in(scratch.folder());
        assertEquals(List.of(), leftovers());
    }

    private String read(String name) throws IOException {
        return ((Extracted) Readings.of(extractor, name, new byte[10])).pages().getFirst().text();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(scratch.folder())) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private Workshop workshop(String main, Duration idle) {
        return new Workshop(
                scratch,
                WarmWorker.Starter.of(RealWorker.program(main, scratch.folder()), scratch.folder()),
                1 << 20,
                idle);
    }

    private static void waitUntil(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain until " + what);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
