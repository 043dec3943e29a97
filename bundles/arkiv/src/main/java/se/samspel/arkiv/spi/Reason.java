package se.samspel.arkiv.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a document was found.
 *
 * @param typed the word or phrase as it was typed
 * @param way how the document has it; null when it has the very word
 * @param found as the document writes it, the most frequent first
 * @param places how many places there are
 */
public record Reason(String typed, @Nullable Way way, List<String> found, int places) {
    public Reason {
        found = List.copyOf(found);
    }
}
