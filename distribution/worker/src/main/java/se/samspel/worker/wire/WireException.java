package se.samspel.worker.wire;

import java.io.IOException;

/** What stands on the pipe, or was to be put on it, is no message of ours. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
