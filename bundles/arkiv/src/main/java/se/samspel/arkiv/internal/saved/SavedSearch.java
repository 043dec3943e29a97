package se.samspel.arkiv.internal.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Searching;

/**
 * A search that a person keeps.
 *
 * @param search words and choices as the address has them, without its beginning
 * @param lookedAt what came before this has been seen
 */
public record SavedSearch(long id, String name, String search, Instant lookedAt) {
    static final String COLUMNS = "id, name, search, looked_at";

    /** What is kept of a search, whatever page it was looked at on. */
    static String kept(Searching.Asked asked) {
        String address =
                ArchiveAddress.search(
                        asked.typed(), asked.chosen(), asked.without(), asked.newest());
        return address.substring(ArchiveAddress.ROOT.length() + 1);
    }

    /** The page with what it finds. */
    public String href() {
        return ArchiveAddress.ROOT + "?" + search;
    }

    /** As it is when it is not encoded by the rule; somebody may have written it by hand. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException byHand) {
            return value;
        }
    }

    /** What it asks for. */
    Searching.Asked asked() {
        Map<String, List<String>> values = new HashMap<>();
        for (String pair : search.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.computeIfAbsent(pair.substring(0, at), key -> new ArrayList<>())
                        .add(decoded(pair.substring(at + 1)));
            }
        }
        return Searching.Asked.of(values, 1);
    }
}
