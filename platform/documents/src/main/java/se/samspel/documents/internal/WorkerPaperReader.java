package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
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

/** Has papers that come back read by the worker. */
@Component(service = PaperReader.class)
public final class WorkerPaperReader
        implements PaperReader, FileReading.Answers<PaperReader.Reading> {
    private final FileReading<Reading> reading;

    @Activate
    public WorkerPaperReader(@Reference Workshop workshop) {
        this.reading = new FileReading<>(workshop, FileReading.LIMIT, this);
    }

    @Override
    public Reading read(String fileName, InputStream content) throws IOException {
        return reading.read(content, copy -> new Request.ReadPaper(copy, fileName));
    }

    @Override
    public Optional<Reading> read(Reply last, List<Reply> replies) {
        return last instanceof Reply.Returned(Map<String, String> properties)
                ? Optional.of(
                        new Returned(
                                properties,
                                FileReading.only(Reply.Content.class, replies)
                                        .flatMap(reply -> reply.pieces().stream())
                                        .toList()))
                : Optional.empty();
    }

    @Override
    public Reading refused(String mediaType, Reason reason) {
        return new Unreadable(reason);
    }
}
