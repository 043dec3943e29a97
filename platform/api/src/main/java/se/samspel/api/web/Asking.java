package se.samspel.api.web;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/** How the request was made, and the session it was made in. A {@code @Context} parameter. */
@ProviderType
public interface Asking {
    /** Whether htmx asks for a piece of the page; without script a whole page is wanted. */
    boolean forPiece();

    /** Path and query of this request, for coming back to. */
    String path();

    /** Scheme, host and port as the browser sees them, without a slash at the end; for links in papers and mail. */
    String origin();

    /** Who is signed in; for open methods, which cannot ask for the {@link Viewer} itself. */
    Optional<Viewer> viewer();

    /** The address the request came from, for limiting guesses; never written to a log together with a name. */
    String address();

    /** The session the browser sent; empty for none. It may be unknown to {@link SignIn}. */
    Optional<String> session();

    /**
     * Gives the browser a session with this answer: a cookie that scripts cannot read, that is sent to this server only
     * and that ends with the browser.
     *
     * @param session unguessable; letters, digits, hyphen and underscore
     */
    void startSession(String session);

    /** Takes the session's cookie back with this answer. */
    void endSession();
}
