package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** Has the structure of files read by the worker, and makes a reason of whatever happens to it. */
@Component(service = StructureReader.class)
public final class WorkerStructureReader implements StructureReader {
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private final Workshop workshop;
    private final Duration limit;

    @Activate
    public WorkerStructureReader(@Reference Workshop workshop) {
        this(workshop, LIMIT);
    }

    WorkerStructureReader(Workshop workshop, Duration limit) {
        this.workshop = workshop;
        this.limit = limit;
    }

    @Override
    public Outcome read(String fileName, InputStream content) throws IOException {
        Optional<Path> copy = workshop.scratch().copy(content, workshop.largestFile());
        if (copy.isEmpty()) {
            return new Unreadable("", Reason.TOO_LARGE);
        }
        try {
            Request request = new Request.Structure(copy.get().toString(), fileName);
            return outcome(workshop.worker().ask(Turns.Lane.READ, request, limit));
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private static Outcome outcome(Ended ended) throws IOException {
        return switch (ended) {
            case Ended.Answered answer ->
                    switch (answer.last()) {
                        case Reply.Text(String mediaType) ->
                                new Structure(mediaType, blocks(answer.replies()));
                        case Reply.NoText(String mediaType, Reason reason) ->
                                new Unreadable(mediaType, reason);
                        case Reply other -> throw new IOException("the worker misunderstood");
                    };
            case Ended.Late() -> new Unreadable("", Reason.TOO_SLOW);
            case Ended.Lost(boolean memory) ->
                    new Unreadable("", memory ? Reason.TOO_LARGE : Reason.DAMAGED);
        };
    }

    private static List<Block> blocks(List<Reply> replies) {
        return replies.stream()
                .filter(Reply.Blocks.class::isInstance)
                .flatMap(reply -> ((Reply.Blocks) reply).blocks().stream())
                .toList();
    }
}
