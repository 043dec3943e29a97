package se.samspel.arkiv.spi;

import java.util.List;

/**
 * Words that mean the same where the person who asks works.
 *
 * @param said words that were typed, as they were typed
 * @param others what else says it; each may be several words
 */
public record Synonym(String said, List<String> others) {
    public Synonym {
        others = List.copyOf(others);
    }
}
