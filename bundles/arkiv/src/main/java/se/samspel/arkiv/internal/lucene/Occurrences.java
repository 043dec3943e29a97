package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.spi.Way;

/**
 * The words of a segment's texts that answer a question, by their number in the text. Each term is looked up once, and its
 * documents are asked for in order.
 */
final class Occurrences {
    private final LeafReaderContext leaf;
    private final IndexTerms terms;
    private final List<Asked> asked;
    private final List<List<Row>> rows = new ArrayList<>();

    Occurrences(LeafReaderContext leaf, IndexTerms terms, Question question) throws IOException {
        this.leaf = leaf;
        this.terms = terms;
        this.asked = question.asked().toList();
        for (Asked it : asked) {
            rows.add(rows(it, question.uses(Way.COMPOUND)));
        }
    }

    /** Words after each other, or one word. */
    private record Row(List<PostingsEnum> words) {}

    /**
     * A word of a text.
     *
     * @param word its number in the text
     * @param asked the number of what it answers
     */
    record Place(int word, int asked) {}

    private List<Row> rows(Asked it, boolean compounds) throws IOException {
        List<Row> found = new ArrayList<>();
        add(SwedishAnalysis.TEXT, it.stems(), found);
        for (List<String> synonym : it.synonyms()) {
            add(SwedishAnalysis.TEXT, synonym, found);
        }
        for (var other : it.others().entrySet()) {
            if (it.takes(other.getValue())) {
                add(SwedishAnalysis.TEXT, List.of(other.getKey()), found);
            }
        }
        for (String part : it.isCoined() ? it.parts() : List.<String>of()) {
            add(SwedishAnalysis.TEXT, List.of(part), found);
        }
        if (it.isWord() && compounds) {
            add(SwedishAnalysis.TEXT_PARTS, it.stems(), found);
        }
        return found;
    }

    private void add(String field, List<String> stems, List<Row> found) throws IOException {
        List<PostingsEnum> words = new ArrayList<>();
        for (String stem : stems) {
            PostingsEnum postings = postings(field, stem);
            if (postings != null) {
                words.add(postings);
            }
        }
        if (!words.isEmpty() && words.size() == stems.size()) {
            found.add(new Row(words));
        }
    }

    private @Nullable PostingsEnum postings(String field, String stem) throws IOException {
        TermStates states = terms.states(field, stem);
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

    /** The words of a document that answer, in order; documents are asked for in their order. */
    List<Place> in(int document) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int it = 0; it < asked.size(); it++) {
            for (Row row : rows.get(it)) {
                for (int word : places(row, document - leaf.docBase)) {
                    places.add(new Place(word, it));
                }
            }
        }
        places.sort(java.util.Comparator.comparingInt(Place::word));
        return places;
    }

    private static int[] places(Row row, int document) throws IOException {
        int[] first = {};
        for (int at = 0; at < row.words().size(); at++) {
            int[] places = places(row.words().get(at), document);
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
