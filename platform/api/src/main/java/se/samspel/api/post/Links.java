package se.samspel.api.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Viewer;

/**
 * Addresses that open something without sign-in until they are revoked: a calendar, a survey. An address is random and
 * shown once; what is kept is a mark of it, for what it is, who made it and when it was last used. Making and revoking are
 * in the audit trail. Safe for any thread.
 */
@ProviderType
public interface Links {
    /**
     * Makes an address.
     *
     * @param purpose what it opens, such as {@code kalender}; a–z and hyphens
     * @param unit the group it is about; null when it is about the maker alone
     * @param expires when it stops by itself; null for when it is revoked
     */
    Made make(Viewer by, String purpose, @Nullable UnitId unit, @Nullable Instant expires);

    /**
     * What an address opens; empty alike when it is unknown, revoked, too old, or its maker may not sign in any more.
     *
     * @param token the unguessable part, as it came in
     * @param address where the request came from; guesses are limited by it
     * @throws se.samspel.api.web.Problem 429 when there are too many guesses from the address
     */
    Optional<Opened> open(String purpose, String token, String address);

    /** The viewer's own addresses that still open, newest first. */
    List<Link> of(Viewer by);

    /** Ends one of the viewer's own addresses at once. @throws se.samspel.api.access.NotThere when it is not theirs */
    void revoke(Viewer by, long link);

    /** An address that was just made; the token is not to be had again. */
    record Made(Link link, String token) {}

    /** An address that was opened, and its maker with the roles of today. */
    record Opened(Link link, Viewer maker) {}

    /** What is known of an address. */
    record Link(
            long id,
            String purpose,
            UserId maker,
            @Nullable UnitId unit,
            Instant madeAt,
            @Nullable Instant expires,
            @Nullable Instant lastUsed) {}
}
