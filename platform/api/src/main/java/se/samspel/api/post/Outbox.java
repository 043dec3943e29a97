package se.samspel.api.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/** The outgoing mail as the server's administrator sees it. Methods throw {@link se.samspel.api.access.AccessDenied}. */
@ProviderType
public interface Outbox {
    /** How mail is doing. */
    Standing standing();

    /** The newest letters, those that failed first; without their text. */
    List<Line> latest(Viewer by, int limit);

    /** Sends a letter that failed once more; without effect otherwise. */
    void retry(Viewer by, long letter);

    /** Takes a letter that failed off the list, and its text away. */
    void discard(Viewer by, long letter);

    /** Puts a letter to the viewer, to see that mail arrives; says to which address. */
    String test(Viewer by);

    /**
     * How mail is doing.
     *
     * @param setUp whether there are settings
     * @param server host and port, and how the connection is protected; empty without settings
     * @param from the sender; empty without settings
     * @param trouble why the last attempt failed, when no letter has gone since; Swedish
     */
    record Standing(
            boolean setUp,
            String server,
            String from,
            long waiting,
            long failed,
            @Nullable Instant lastSent,
            @Nullable String trouble) {}

    /**
     * One letter.
     *
     * @param to the receiver's name and address
     * @param next when it is tried next, while it waits
     * @param reason why the last attempt failed; Swedish
     */
    record Line(
            long id,
            String to,
            String subject,
            Post.State state,
            int attempts,
            Instant at,
            @Nullable Instant next,
            @Nullable String reason) {}
}
