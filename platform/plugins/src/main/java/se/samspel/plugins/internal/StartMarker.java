package se.samspel.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts starts that have not come through, in a file of the data folder, because a server that falls over cannot say so
 * itself. After two such starts in a row, plugins that did not come with the product are left out.
 */
final class StartMarker {
    private static final Logger LOG = LoggerFactory.getLogger(StartMarker.class);
    private static final int ENOUGH = 2;
    private final Path file;

    StartMarker(Path data) {
        this.file = data.resolve("plugins").resolve("starts");
    }

    /** Notes that a start has begun; true when the two before it did not come through. */
    boolean begin() {
        int failed = read();
        write(Integer.toString(Math.min(failed + 1, 99)));
        return failed >= ENOUGH;
    }

    /** The start came through, or ended by somebody's will. */
    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.warn(
                    "the count of failed starts could not be removed; delete {}",
                    file.getFileName());
        }
    }

    private int read() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "0";
            return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
        } catch (IOException unreadable) {
            return 1;
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            LOG.warn("failed starts cannot be counted, the data folder cannot be written");
        }
    }
}
