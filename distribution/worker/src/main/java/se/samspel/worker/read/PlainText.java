package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samspel.api.documents.TextExtractor.Reason;

/** Plain text in any of the usual character sets. A form feed begins a page. */
final class PlainText {
    private PlainText() {}

    static void read(Path file, Pages pages) throws IOException {
        for (String page : content(file).split("\f")) {
            pages.add(page, List.of());
        }
    }

    /** The whole text in its character set. */
    static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(4 * Limits.CHARACTERS);
            if (in.read() >= 0) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            return Charsets.decode(bytes);
        }
    }
}
