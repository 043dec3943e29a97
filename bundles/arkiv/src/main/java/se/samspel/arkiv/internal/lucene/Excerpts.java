package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.util.BytesRef;
import se.samspel.arkiv.internal.lucene.Passages.Passage;
import se.samspel.arkiv.spi.SearchResult.Piece;

/** The best passages of a hit with its words marked, and where they stand. */
final class Excerpts {
    private static final int GOAL = 130;
    private static final int LONGEST = 320;
    private static final int BEFORE_MARK = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final IndexTerms terms;
    private final Question question;
    private final SwedishAnalysis analysis;
    private final Marking marking;
    private final Passages passages;

    Excerpts(IndexTerms terms, Question question, SwedishAnalysis analysis) {
        this.terms = terms;
        this.question = question;
        this.analysis = analysis;
        this.marking = new Marking(analysis, question);
        this.passages = new Passages(question.asked().mapToDouble(this::weight).toArray());
    }

    /** How much a word says: the fewer documents have it, the more. */
    private double weight(Question.Asked asked) {
        int documents = 0;
        for (String stem : asked.stems()) {
            documents = Math.max(documents, terms.documents(SwedishAnalysis.TEXT, stem));
        }
        double all = terms.searcher().getIndexReader().maxDoc();
        double weight = Math.log(1 + (all + 1) / (documents + 0.5));
        return asked.light() ? weight * Prepared.LIGHT : weight;
    }

    /**
     * An excerpt.
     *
     * @param page from 1
     * @param offset of the first marked word of the best passage, on its page; -1 when nothing is marked
     */
    record Excerpt(int page, int offset, List<Piece> pieces) {}

    /** One excerpt per document, in the order of the documents. */
    List<Excerpt> of(int[] documents) throws IOException {
        IndexSearcher searcher = terms.searcher();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        StoredFields stored = searcher.storedFields();
        Map<Integer, Occurrences> bySegment = new HashMap<>();
        Map<Integer, Excerpt> found = new HashMap<>();
        for (int document : Arrays.stream(documents).sorted().toArray()) {
            int segment = ReaderUtil.subIndex(document, leaves);
            Occurrences occurrences = bySegment.get(segment);
            if (occurrences == null) {
                occurrences = new Occurrences(leaves.get(segment), terms, question);
                bySegment.put(segment, occurrences);
            }
            Document kept =
                    stored.document(
                            document, Set.of(SwedishAnalysis.TEXT, LuceneFields.WORD_PLACES));
            found.put(document, excerpt(kept, passages.best(occurrences.in(document))));
        }
        return Arrays.stream(documents).mapToObj(found::get).toList();
    }

    private Excerpt excerpt(Document kept, List<Passage> best) {
        String text = kept.get(SwedishAnalysis.TEXT);
        BytesRef places = kept.getBinaryValue(LuceneFields.WORD_PLACES);
        BreakIterator sentences =
                LengthGoalBreakIterator.createClosestToLength(new Sentences(), GOAL, 0.5f);
        sentences.setText(text);
        Shown shown = new Shown(text, marking);
        if (best.isEmpty()) {
            shown.add(0, Math.max(0, text.isEmpty() ? 0 : sentences.following(0)), false);
        }
        List<Passage> inOrder =
                best.stream().sorted(Comparator.comparingInt(Passage::word)).toList();
        for (Passage passage : inOrder) {
            int known = WordPlaces.known(passage.word());
            int place =
                    analysis.start(text, WordPlaces.start(places, known), passage.word() - known);
            shown.add(
                    Math.max(0, sentences.preceding(place + 1)),
                    sentences.following(place),
                    passage == best.getFirst());
        }
        return shown.excerpt();
    }

    /** The passages of one text as they are shown, in order. */
    private static final class Shown {
        private final String text;
        private final Marking marking;
        private final List<Piece> pieces = new ArrayList<>();
        private int end;
        private int first = -1;

        Shown(String text, Marking marking) {
            this.text = text;
            this.marking = marking;
        }

        void add(int from, int to, boolean best) {
            int start = Math.max(from, end);
            if (start >= to) {
                return;
            }
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(" … ", false));
            }
            List<Marking.Place> marks = marking.places(text.substring(start, to));
            if (!marks.isEmpty() && (best || first < 0)) {
                first = start + marks.getFirst().start();
            }
            add(start, to, marks);
            end = to;
        }

        /** A passage, shortened around its marks when it is a very long sentence. */
        private void add(int from, int to, List<Marking.Place> marks) {
            int firstMark = marks.isEmpty() ? from : from + marks.getFirst().start();
            int start = from;
            if (to - from > LONGEST && firstMark - from > BEFORE_MARK) {
                start = wordStart(firstMark - BEFORE_MARK);
                pieces.add(new Piece("… ", false));
            }
            int last = Math.min(to, start + LONGEST);
            int at = start;
            for (Marking.Place mark : marks) {
                if (from + mark.end() <= last) {
                    plain(at, from + mark.start());
                    pieces.add(
                            new Piece(
                                    text.substring(from + mark.start(), from + mark.end()), true));
                    at = from + mark.end();
                }
            }
            plain(at, Math.max(at, last));
        }

        private int wordStart(int at) {
            int space = text.indexOf(' ', at);
            return space < 0 || space > at + 30 ? at : space + 1;
        }

        private void plain(int from, int to) {
            if (from < to) {
                String piece = SPACES.matcher(text.substring(from, to)).replaceAll(" ");
                pieces.add(new Piece(piece, false));
            }
        }

        Excerpt excerpt() {
            if (first < 0) {
                return new Excerpt(1, -1, pieces);
            }
            int page = 1;
            for (int at = text.indexOf(LuceneFields.PAGE_BREAK); at >= 0 && at < first; ) {
                page++;
                at = text.indexOf(LuceneFields.PAGE_BREAK, at + 1);
            }
            int pageStart = text.lastIndexOf(LuceneFields.PAGE_BREAK, first) + 1;
            return new Excerpt(page, first - pageStart, pieces);
        }
    }
}
