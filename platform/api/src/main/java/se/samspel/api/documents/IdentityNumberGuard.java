package se.samspel.api.documents;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds personnummer and samordningsnummer, which are never stored. Asked at every upload and every save of free text.
 * Safe for any thread.
 */
@ProviderType
public interface IdentityNumberGuard {
    /** Every place where a number stands, in order; the number itself never leaves the guard. */
    List<Found> find(CharSequence text);

    /**
     * One place.
     *
     * @param start first character
     * @param end after the last character
     * @param masked how it may be shown: the first two digits and crosses
     */
    record Found(int start, int end, String masked) {}
}
