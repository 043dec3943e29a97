package se.samspel.arkiv.spi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;

/**
 * What was found.
 *
 * @param total how many documents match, exactly
 * @param counts documents by value for each facet, counted as if nothing were chosen in that facet
 * @param relaxed whether no document has all the words, so that these have some of them
 * @param didYouMean the query with its unknown words spelt as the viewer's own documents spell them; null for none
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, Map<String, Integer>> counts,
        boolean relaxed,
        @Nullable String didYouMean) {
    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /**
     * One document.
     *
     * @param page where the best passage stands, from 1
     * @param offset where on that page its first marked word begins; -1 when no word of the text matches
     */
    public record Hit(DocumentId document, int page, int offset, List<Piece> excerpt) {
        public Hit {
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A piece of running text, plain or a word that matched. */
    public record Piece(String text, boolean marked) {}
}
