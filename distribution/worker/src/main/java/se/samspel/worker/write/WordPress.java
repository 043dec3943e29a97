package se.samspel.worker.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samspel.api.documents.Paper;
import se.samspel.worker.wire.Reply;

/** Writes papers as Word files. The same paper gives the same bytes. */
public final class WordPress {
    private WordPress() {}

    /** Writes a paper to a file. What goes wrong is in the reply. */
    public static Reply print(Paper paper, Path target) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                WordParts parts = new WordParts(paper, out)) {
            parts.write();
            return new Reply.Written();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError failed) {
            return new Reply.Failed(PdfPress.cause(failed));
        }
    }
}
