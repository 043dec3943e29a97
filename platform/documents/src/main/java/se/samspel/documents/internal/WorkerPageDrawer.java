package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.PageDrawer;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/**
 * Has pages drawn by the worker. A person waits for them, as for a paper, so they go in the papers' lane; but only one at a
 * time, so that no paper ever stands behind more than one of them.
 */
@Component(service = PageDrawer.class)
public final class WorkerPageDrawer implements PageDrawer {
    /** How long a page may take. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** How long anybody waits for the pages of others; the text can be read meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workshop workshop;
    private final Duration limit;
    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);

    @Activate
    public WorkerPageDrawer(@Reference Workshop workshop) {
        this(workshop, LIMIT, PATIENCE);
    }

    WorkerPageDrawer(Workshop workshop, Duration limit, Duration patience) {
        this.workshop = workshop;
        this.limit = limit;
        this.patience = patience;
    }

    @Override
    public Drawing draw(InputStream content, int page, OutputStream out) throws IOException {
        if (!waited()) {
            throw new IOException("too many wait for pictures of pages");
        }
        try {
            return drawn(content, page, out);
        } finally {
            turn.unlock();
        }
    }

    private Drawing drawn(InputStream content, int page, OutputStream out) throws IOException {
        Path target = workshop.scratch().newFile();
        try {
            Drawing drawing = drawn(content, page, target);
            if (drawing instanceof Drawn) {
                Files.copy(target, out);
            }
            return drawing;
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private boolean waited() throws IOException {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a picture");
        }
    }

    private Drawing drawn(InputStream content, int page, Path target) throws IOException {
        Optional<Path> copy = workshop.scratch().copy(content, workshop.largestFile());
        if (copy.isEmpty()) {
            return new Undrawn(Reason.TOO_LARGE);
        }
        try {
            Request request = new Request.Draw(copy.get().toString(), page, target.toString());
            return outcome(workshop.worker().ask(Turns.Lane.WRITE, request, limit));
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private static Drawing outcome(Ended ended) throws IOException {
        return switch (ended) {
            case Ended.Late() -> new Undrawn(Reason.TOO_SLOW);
            case Ended.Lost(boolean memory) ->
                    new Undrawn(memory ? Reason.TOO_LARGE : Reason.DAMAGED);
            case Ended.Answered answer ->
                    switch (answer.last()) {
                        case Reply.Drawn(String type, int width, int height) ->
                                new Drawn(type, width, height);
                        case Reply.NoText(String any, Reason reason) -> new Undrawn(reason);
                        default -> throw new IOException("the worker misunderstood");
                    };
        };
    }
}
