package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A word, or words after each other, in the documents of a segment. Each term is looked up once, and the documents are asked
 * for in order.
 */
final class WordRow {
    private final List<PostingsEnum> words;

    private WordRow(List<PostingsEnum> words) {
        this.words = words;
    }

    /** The words with these stems; nothing when the segment lacks one of them. */
    static Optional<WordRow> of(
            LeafReaderContext leaf, IndexTerms terms, String field, List<String> stems)
            throws IOException {
        List<PostingsEnum> words = new ArrayList<>();
        for (String stem : stems) {
            PostingsEnum postings = postings(leaf, terms.states(field, stem), field, stem);
            if (postings == null) {
                return Optional.empty();
            }
            words.add(postings);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new WordRow(words));
    }

    private static @Nullable PostingsEnum postings(
            LeafReaderContext leaf, TermStates states, String field, String stem)
            throws IOException {
        IOSupplier<TermState> known = states.docFreq() == 0 ? null : states.get(leaf);
        TermState state = known == null ? null : known.get();
        Terms all = state == null ? null : leaf.reader().terms(field);
        if (state == null || all == null) {
            return null;
        }
        TermsEnum each = all.iterator();
        each.seekExact(new BytesRef(stem), state);
        return each.postings(null, PostingsEnum.POSITIONS);
    }

    /**
     * The numbers of the words that stand first, in order.
     *
     * @param document its number in the segment
     */
    int[] in(int document) throws IOException {
        int[] first = {};
        for (int at = 0; at < words.size(); at++) {
            int[] places = places(words.get(at), document);
            int after = at;
            first =
                    at == 0
                            ? places
                            : Arrays.stream(first)
                                    .filter(it -> Arrays.binarySearch(places, it + after) >= 0)
                                    .toArray();
        }
        return first;
    }

    private static int[] places(PostingsEnum word, int document) throws IOException {
        int at = word.docID() < document ? word.advance(document) : word.docID();
        if (at != document) {
            return new int[0];
        }
        int[] places = new int[word.freq()];
        for (int next = 0; next < places.length; next++) {
            places[next] = word.nextPosition();
        }
        return places;
    }
}
