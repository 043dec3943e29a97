package se.samspel.identity.testing;

import java.util.Optional;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;

/** A request as a test of a page makes it: for a piece of the page, as htmx does, or for the whole. Signs nobody in. */
public enum Asked implements Asking {
    PIECE,
    WHOLE;

    @Override
    public boolean forPiece() {
        return this == PIECE;
    }

    @Override
    public String path() {
        return "/har";
    }

    @Override
    public String origin() {
        return "https://samspel.example";
    }

    @Override
    public Optional<Viewer> viewer() {
        return Optional.empty();
    }

    @Override
    public String address() {
        return "127.0.0.1";
    }

    @Override
    public Optional<String> session() {
        return Optional.empty();
    }

    @Override
    public void startSession(String session) {
        throw new UnsupportedOperationException("this request signs nobody in");
    }

    @Override
    public void endSession() {
        throw new UnsupportedOperationException("this request signs nobody out");
    }
}
