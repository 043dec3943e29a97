package se.samspel.web.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something may have come from a page of another site. Browsers say where a request comes
 * from, so no form carries a token.
 */
final class CrossSite {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSite() {}

    /**
     * Whether the request is let in.
     *
     * @param fetchSite the header Sec-Fetch-Site, which all browsers send and scripts cannot set
     * @param origin the header Origin
     * @param ownOrigin scheme, host and port as the request names this server
     * @param hasCookie whether a session could ride along
     */
    static boolean allows(
            String method,
            @Nullable String fetchSite,
            @Nullable String origin,
            String ownOrigin,
            boolean hasCookie) {
        if (SAFE.contains(method)) {
            return true;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin != null) {
            return origin.equalsIgnoreCase(ownOrigin);
        }
        return !hasCookie;
    }
}
