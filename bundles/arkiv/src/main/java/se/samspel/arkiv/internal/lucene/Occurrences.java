package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
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
    private final List<List<WordRow>> rows = new ArrayList<>();

    Occurrences(LeafReaderContext leaf, IndexTerms terms, Question question) throws IOException {
        this.leaf = leaf;
        this.terms = terms;
        this.asked = question.asked().toList();
        for (Asked it : asked) {
            rows.add(rows(it, question.uses(Way.COMPOUND)));
        }
    }

    /**
     * A word of a text.
     *
     * @param word its number in the text
     * @param asked the number of what it answers
     */
    record Place(int word, int asked) {}

    private List<WordRow> rows(Asked it, boolean compounds) throws IOException {
        List<WordRow> found = new ArrayList<>();
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

    private void add(String field, List<String> stems, List<WordRow> found) throws IOException {
        WordRow.of(leaf, terms, field, stems).ifPresent(found::add);
    }

    /** The words of a document that answer, in order; documents are asked for in their order. */
    List<Place> in(int document) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int it = 0; it < asked.size(); it++) {
            for (WordRow row : rows.get(it)) {
                for (int word : row.in(document - leaf.docBase)) {
                    places.add(new Place(word, it));
                }
            }
        }
        places.sort(java.util.Comparator.comparingInt(Place::word));
        return places;
    }
}
