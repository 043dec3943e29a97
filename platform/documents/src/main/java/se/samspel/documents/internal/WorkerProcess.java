package se.samspel.documents.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.worker.wire.Frames;
import se.samspel.worker.wire.Messages;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** One running worker. Used by one thread at a time. */
final class WorkerProcess {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    /** What it inherits: where programs are, and how paths with å, ä and ö are spelled. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "SystemRoot", "LANG", "LC_ALL", "LC_CTYPE");

    /** What one answer may hold, in bytes; the worker's own limits are lower. */
    private static final long LARGEST_ANSWER = 64L << 20;

    /** How a JVM with ExitOnOutOfMemoryError ends. */
    private static final int OUT_OF_MEMORY = 3;

    /** An end that is forced takes no time; only a system that hangs lets one wait. */
    private static final int SECONDS_TO_DIE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** The ending of the folder for what its libraries write. */
    private static final String OWN = ".worker";

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final ScheduledExecutorService clock;
    private final Path own;
    private int asked;

    private WorkerProcess(Process process, Path own, ScheduledExecutorService clock) {
        this.process = process;
        this.own = own;
        this.clock = clock;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @throws IOException when it does not start; the message holds what it said
     */
    static WorkerProcess start(WorkerProgram program, Path folder, ScheduledExecutorService clock)
            throws IOException {
        Path own = Files.createDirectory(folder.resolve(UUID.randomUUID() + OWN));
        ProcessBuilder builder =
                new ProcessBuilder(program.writingIn(own).command()).directory(folder.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        Path said = folder.resolve("start.txt");
        builder.redirectError(said.toFile());
        WorkerProcess worker = new WorkerProcess(builder.start(), own, clock);
        Ended ready = worker.await(START_LIMIT);
        if (ready instanceof Ended.Answered answer
                && answer.last() instanceof Reply.Ready(int version)
                && version == Messages.VERSION) {
            return worker;
        }
        worker.kill();
        throw new IOException("the worker did not start: " + head(said));
    }

    /** Sends a request and waits for the last reply. After anything but an answer the process is dead. */
    Ended ask(Request request, Duration limit) {
        asked++;
        try {
            Frames.write(out, Messages.bytes(request));
        } catch (IOException gone) {
            return lost();
        }
        return await(limit);
    }

    private Ended await(Duration limit) {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end =
                clock.schedule(
                        () -> {
                            late.set(true);
                            kill();
                        },
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            List<Reply> replies = new ArrayList<>();
            long size = 0;
            while (true) {
                Optional<byte[]> message = Frames.read(in);
                if (message.isEmpty()) {
                    return late.get() ? new Ended.Late() : lost();
                }
                size += message.get().length;
                if (size > LARGEST_ANSWER) {
                    return lost();
                }
                Reply reply = Messages.reply(message.get());
                replies.add(reply);
                if (reply.last()) {
                    return new Ended.Answered(replies);
                }
            }
        } catch (IOException notOurWords) {
            return late.get() ? new Ended.Late() : lost();
        } finally {
            end.cancel(false);
        }
    }

    /** It is of no more use: whatever is left of it is ended, and how it ended is told. */
    private Ended lost() {
        try {
            boolean ended = process.waitFor(200, TimeUnit.MILLISECONDS);
            boolean memory = ended && process.exitValue() == OUT_OF_MEMORY;
            kill();
            return new Ended.Lost(memory);
        } catch (InterruptedException stopping) {
            kill();
            Thread.currentThread().interrupt();
            return new Ended.Lost(false);
        }
    }

    /** How many requests it has had. */
    int asked() {
        return asked;
    }

    boolean alive() {
        return process.isAlive();
    }

    /**
     * With everything it has started; when this returns it writes no more, and what it was in the middle of writing is
     * gone.
     */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, SECONDS_TO_DIE, TimeUnit.SECONDS).join();
        try {
            Scratch.takeAway(own);
        } catch (IOException stays) {
            LOG.debug("What a worker left stays until the next start", stays);
        }
    }

    /** Its memory in bytes, where the system says. */
    long residentBytes() {
        try {
            for (String line :
                    Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        } catch (IOException | RuntimeException notLinuxOrGone) {
            // the figure is a courtesy
        }
        return 0;
    }

    private static String head(Path file) throws IOException {
        try (InputStream said = Files.newInputStream(file)) {
            return new String(said.readNBytes(500), StandardCharsets.UTF_8).strip();
        }
    }
}
