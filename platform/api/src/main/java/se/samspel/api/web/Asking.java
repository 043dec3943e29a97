package se.samspel.api.web;

import org.osgi.annotation.versioning.ProviderType;

/** How the request was made. A {@code @Context} parameter. */
@ProviderType
public interface Asking {
    /** Whether htmx asks for a piece of the page; without script a whole page is wanted. */
    boolean forPiece();

    /** Path and query of this request, for coming back to. */
    String path();

    /** Scheme, host and port as the browser sees them, without a slash at the end; for links in papers and mail. */
    String origin();
}
