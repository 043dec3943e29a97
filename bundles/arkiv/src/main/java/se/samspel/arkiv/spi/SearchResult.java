package se.samspel.arkiv.spi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;

/**
 * What was found: the documents that have all the words, and after them those that have some.
 *
 * @param total how many documents match, exactly
 * @param withAll how many of them have all the words
 * @param counts documents by value for each facet, counted as if nothing were chosen in that facet; a document with several
 *     values counts in each
 * @param unknown typed words that no document the viewer may read has, in any form or compound
 * @param didYouMean the query with its unknown words spelt as the viewer's own documents spell them; null for none
 */
public record SearchResult(
        long total,
        long withAll,
        List<Hit> hits,
        Map<Facet, Map<String, Integer>> counts,
        List<String> unknown,
        @Nullable String didYouMean) {
    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        unknown = List.copyOf(unknown);
    }

    /** Whether no document has all the words, so that these have some of them. */
    public boolean relaxed() {
        return withAll == 0 && total > 0;
    }

    /**
     * One document.
     *
     * @param page where the best passage stands, from 1
     * @param offset where on that page its first marked word begins; -1 when no word of the text matches
     * @param like an earlier hit of this answer that says nearly the same; null for none
     */
    public record Hit(
            DocumentId document,
            int page,
            int offset,
            List<Piece> excerpt,
            @Nullable DocumentId like) {
        public Hit {
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A piece of running text, plain or a word that matched. */
    public record Piece(String text, boolean marked) {}
}
