package se.samspel.api.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one part is doing at one moment.
 *
 * @param key a–z and hyphens, unique on the server, stable: {@code sokindex}; it stands in addresses
 * @param name Swedish, such as "Sökindex"
 * @param rank place on the page, lowest first
 * @param worries what someone should look at, as Swedish sentences that say what to do; empty when all is well
 * @param remedies what the administrator can do about the part
 */
public record PartHealth(
        String key,
        String name,
        int rank,
        List<Fact> facts,
        List<String> worries,
        List<Remedy> remedies) {
    public PartHealth {
        if (!key.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("a part's key is a-z and hyphens: " + key);
        }
        facts = List.copyOf(facts);
        worries = List.copyOf(worries);
        remedies = List.copyOf(remedies);
    }

    /**
     * Something to know.
     *
     * @param key English, for programs: {@code documents}
     * @param label Swedish, such as "Dokument"
     * @param words the value for people
     * @param number the value for programs: a count, bytes; null where words say it all
     */
    public record Fact(String key, String label, String words, @Nullable Long number) {
        public Fact(String key, String label, String words) {
            this(key, label, words, null);
        }
    }

    /**
     * A button.
     *
     * @param key a–z and hyphens
     * @param label Swedish, such as "Bygg om indexet"
     * @param explanation one Swedish sentence about what happens and what is not disturbed
     */
    public record Remedy(String key, String label, String explanation) {}
}
