package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.PaperReader;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** Has papers that come back read by the worker, and makes a reason of whatever happens to it. */
@Component(service = PaperReader.class)
public final class WorkerPaperReader implements PaperReader {
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private final Workshop workshop;

    @Activate
    public WorkerPaperReader(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Reading read(String fileName, InputStream content) throws IOException {
        Optional<Path> copy = workshop.scratch().copy(content, workshop.largestFile());
        if (copy.isEmpty()) {
            return new Unreadable(Reason.TOO_LARGE);
        }
        try {
            Request request = new Request.ReadPaper(copy.get().toString(), fileName);
            return reading(workshop.worker().ask(Turns.Lane.READ, request, LIMIT));
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private static Reading reading(Ended ended) throws IOException {
        return switch (ended) {
            case Ended.Answered answer ->
                    switch (answer.last()) {
                        case Reply.Returned(Map<String, String> properties) ->
                                new Returned(properties, pieces(answer.replies()));
                        case Reply.NoText(String mediaType, Reason reason) ->
                                new Unreadable(reason);
                        case Reply other -> throw new IOException("the worker misunderstood");
                    };
            case Ended.Late() -> new Unreadable(Reason.TOO_SLOW);
            case Ended.Lost(boolean memory) ->
                    new Unreadable(memory ? Reason.TOO_LARGE : Reason.DAMAGED);
        };
    }

    private static List<Piece> pieces(List<Reply> replies) {
        return replies.stream()
                .filter(Reply.Content.class::isInstance)
                .flatMap(reply -> ((Reply.Content) reply).pieces().stream())
                .toList();
    }
}
