package se.samspel.documents.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samspel.api.documents.Paper;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.write.PdfPress;

/** Prints papers as the product does, in the process of the test. */
public final class Printed {
    private static final PdfPress PRESS = new PdfPress();

    private Printed() {}

    /** A paper as PDF. */
    public static byte[] pdf(Paper paper) throws IOException {
        Path file = Files.createTempFile("samspel-paper", ".pdf");
        try {
            if (PRESS.print(paper, file) instanceof Reply.Failed failed) {
                throw new AssertionError("not printed: " + failed);
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
