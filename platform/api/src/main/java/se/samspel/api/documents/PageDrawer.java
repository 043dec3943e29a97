package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * Pictures of the pages of a person's file (PDF, PNG, JPEG, TIFF), drawn in a process of its own within the limits of {@link
 * TextExtractor}, to be looked at beside the text. What comes out is a plain picture of our own making. Nothing is kept. Safe
 * for any thread; one page is drawn at a time, and calls wait for their turn.
 */
@ProviderType
public interface PageDrawer {
    /**
     * Draws a page.
     *
     * @param content read to its end and left open
     * @param page from 1
     * @param out gets the whole picture, or nothing
     * @throws IOException when pages cannot be drawn right now; what is wrong with the file itself is a value
     */
    Drawing draw(InputStream content, int page, OutputStream out) throws IOException;

    /** What became of a page. */
    sealed interface Drawing {}

    /**
     * A picture.
     *
     * @param mediaType PNG or JPEG, whichever is smaller
     * @param width in dots
     * @param height in dots
     */
    record Drawn(String mediaType, int width, int height) implements Drawing {}

    /** No picture, and why. */
    record Undrawn(Reason reason) implements Drawing {}
}
