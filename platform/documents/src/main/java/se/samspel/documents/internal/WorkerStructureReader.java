package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
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

/** Has the structure of files read by the worker. */
@Component(service = StructureReader.class)
public final class WorkerStructureReader
        implements StructureReader, FileReading.Answers<StructureReader.Outcome> {
    private final FileReading<Outcome> reading;

    @Activate
    public WorkerStructureReader(@Reference Workshop workshop) {
        this(workshop, FileReading.LIMIT);
    }

    WorkerStructureReader(Workshop workshop, Duration limit) {
        this.reading = new FileReading<>(workshop, limit, this);
    }

    @Override
    public Outcome read(String fileName, InputStream content) throws IOException {
        return reading.read(content, copy -> new Request.Structure(copy, fileName));
    }

    @Override
    public Optional<Outcome> read(Reply last, List<Reply> replies) {
        return last instanceof Reply.Text(String mediaType)
                ? Optional.of(
                        new Structure(
                                mediaType,
                                FileReading.only(Reply.Blocks.class, replies)
                                        .flatMap(reply -> reply.blocks().stream())
                                        .toList()))
                : Optional.empty();
    }

    @Override
    public Outcome refused(String mediaType, Reason reason) {
        return new Unreadable(mediaType, reason);
    }
}
