package se.samspel.documents.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;
import se.samspel.worker.wire.Request.PaperFormat;

/** Has papers written by the worker. Nothing reaches the caller's stream until the whole file is there. */
@Component(service = DocumentWriter.class)
public final class WorkerDocumentWriter implements DocumentWriter {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Workshop workshop;

    @Activate
    public WorkerDocumentWriter(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void pdf(Paper paper, OutputStream out) throws IOException {
        write(paper, PaperFormat.PDF, out);
    }

    @Override
    public void docx(Paper paper, OutputStream out) throws IOException {
        write(paper, PaperFormat.DOCX, out);
    }

    private void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        Path target = workshop.scratch().newFile();
        try {
            Request request = new Request.Write(target.toString(), format, paper);
            Ended ended = workshop.worker().ask(Turns.Lane.WRITE, request, LIMIT);
            if (!(ended instanceof Ended.Answered answer)
                    || !(answer.last() instanceof Reply.Written)) {
                throw new IOException("the paper could not be written: " + what(ended));
            }
            Files.copy(target, out);
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private static String what(Ended ended) {
        return switch (ended) {
            case Ended.Answered answer ->
                    answer.last() instanceof Reply.Failed(String cause) ? cause : "misunderstood";
            case Ended.Late() -> "it took longer than " + LIMIT.toSeconds() + " s";
            case Ended.Lost(boolean memory) -> memory ? "it needs too much memory" : "a crash";
        };
    }
}
