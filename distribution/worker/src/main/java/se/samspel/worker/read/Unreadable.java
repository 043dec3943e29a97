package se.samspel.worker.read;

import java.io.IOException;
import se.samspel.api.documents.TextExtractor.Reason;

/** The file gives no text, and the reason is known. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final String mediaType;
    private final Reason reason;

    Unreadable(String mediaType, Reason reason) {
        super(reason.name());
        this.mediaType = mediaType;
        this.reason = reason;
    }

    /** For a reader that knows its own media type already. */
    Unreadable(Reason reason) {
        this("", reason);
    }

    String mediaTypeOr(String known) {
        return mediaType.isEmpty() ? known : mediaType;
    }

    Reason reason() {
        return reason;
    }
}
