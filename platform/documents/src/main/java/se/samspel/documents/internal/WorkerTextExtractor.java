package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.TextExtractor;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** Has files read by the worker. */
@Component(service = TextExtractor.class)
public final class WorkerTextExtractor
        implements TextExtractor, FileReading.Answers<TextExtractor.Extraction> {
    private final FileReading<Extraction> reading;

    @Activate
    public WorkerTextExtractor(@Reference Workshop workshop) {
        this(workshop, FileReading.LIMIT);
    }

    WorkerTextExtractor(Workshop workshop, Duration limit) {
        this.reading = new FileReading<>(workshop, limit, this);
    }

    @Override
    public Extraction extract(String fileName, InputStream content) throws IOException {
        return reading.read(content, copy -> new Request.Read(copy, fileName));
    }

    @Override
    public Optional<Extraction> read(Reply last, List<Reply> replies) {
        return last instanceof Reply.Text(String mediaType)
                ? Optional.of(
                        new Extracted(
                                mediaType,
                                FileReading.only(Reply.Page.class, replies)
                                        .map(Reply.Page::page)
                                        .toList()))
                : Optional.empty();
    }

    @Override
    public Extraction refused(String mediaType, Reason reason) {
        return new Unreadable(mediaType, reason);
    }
}
