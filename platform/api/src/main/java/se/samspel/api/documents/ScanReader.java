package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.documents.TextExtractor.Extraction;

/**
 * Text out of pictures of text: a scanned PDF or a picture, read page by page by a program that the server may or may not have, in a
 * process of its own and within the limits of {@link TextExtractor}. Slow, some seconds a page; others get their turn
 * between the pages. Safe for any thread.
 */
@ProviderType
public interface ScanReader {
    /** Whether this server can read scans now; it is looked for again when some minutes have passed. */
    boolean available();

    /**
     * Reads the pages that have pictures and no text. The others are as {@link TextExtractor} gives them.
     *
     * @param fileName as the person named it; a hint only
     * @param content read to its end and left open
     * @param progress told after each page
     * @return text, or {@link TextExtractor.Reason#BLANK_SCAN} when nothing could be made out of any page, or
     *     {@link TextExtractor.Reason#UNDRAWN_SCAN} when that is because of how the pictures are packed
     * @throws IOException when scans cannot be read right now
     */
    Extraction read(String fileName, InputStream content, Progress progress) throws IOException;

    /** Hears how far the reading has come, and says whether to go on. */
    interface Progress {
        /** @return false to stop; what was read is then thrown away, and an {@link IOException} says so */
        boolean page(int number, int of);
    }
}
