package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import se.samspel.arkiv.internal.lucene.Passages.Passage;
import se.samspel.arkiv.spi.SearchResult.Piece;

/** The best passages of a hit with its words marked, and where they stand. */
final class Excerpts {
    private static final int GOAL = 130;

    /** No more than this is looked at on each side of a word that answers: some texts have no full stop for pages. */
    private static final int NEAR = 400;

    private final IndexTerms terms;
    private final Question question;
    private final SwedishAnalysis analysis;
    private final Marking marking;
    private final Passages passages;

    /** How many words the longest phrase has. */
    private final int longest;

    Excerpts(IndexTerms terms, Question question, SwedishAnalysis analysis) {
        this.terms = terms;
        this.question = question;
        this.analysis = analysis;
        this.marking = new Marking(analysis, question);
        this.passages = new Passages(question.asked().mapToDouble(this::weight).toArray());
        this.longest =
                question.asked()
                        .flatMap(it -> Stream.concat(Stream.of(it.stems()), it.synonyms().stream()))
                        .mapToInt(List::size)
                        .max()
                        .orElse(1);
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
        Map<Integer, Segment> bySegment = new HashMap<>();
        Map<Integer, Excerpt> found = new HashMap<>();
        for (int document : Arrays.stream(documents).sorted().toArray()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            Segment segment = bySegment.get(leaf.ord);
            if (segment == null) {
                segment = segment(leaf);
                bySegment.put(leaf.ord, segment);
            }
            KeptText text = segment.texts().of(document - leaf.docBase);
            found.put(document, excerpt(text, segment.occurrences().in(document)));
        }
        return Arrays.stream(documents).mapToObj(found::get).toList();
    }

    /** What is read of a segment. */
    private record Segment(Occurrences occurrences, KeptTexts texts) {}

    private Segment segment(LeafReaderContext leaf) throws IOException {
        return new Segment(
                new Occurrences(leaf, terms, question), new KeptTexts(analysis, leaf.reader()));
    }

    private Excerpt excerpt(KeptText kept, List<Occurrences.Place> answering) throws IOException {
        String text = kept.text();
        List<Passage> best = passages.best(answering);
        BreakIterator sentences =
                LengthGoalBreakIterator.createClosestToLength(new Sentences(), GOAL, 0.5f);
        Shown shown = new Shown(analysis, marking, text, numbers(answering));
        if (text.isEmpty()) {
            return shown.excerpt();
        }
        if (best.isEmpty()) {
            sentences.setText(text.substring(0, after(text, 0)));
            shown.unmarked(sentences.following(0));
        }
        List<Passage> inOrder =
                best.stream().sorted(Comparator.comparingInt(Passage::word)).toList();
        for (Passage passage : inOrder) {
            int place = kept.start(passage.word());
            int near = before(text, place);
            sentences.setText(text.substring(near, after(text, place)));
            int from = near + Math.max(0, sentences.preceding(place - near + 1));
            shown.add(
                    from,
                    near + sentences.following(place - near),
                    passage.word() - analysis.count(text, from, place),
                    passage == best.getFirst());
        }
        return shown.excerpt();
    }

    /** Where a word begins that stands near enough before a place. */
    private static int before(String text, int place) {
        if (place <= NEAR) {
            return 0;
        }
        int space = text.indexOf(' ', place - NEAR);
        return space < 0 || space >= place ? place : space + 1;
    }

    /** Where a word ends that stands near enough after a place. */
    private static int after(String text, int place) {
        int space = text.length() <= place + NEAR ? -1 : text.indexOf(' ', place + NEAR);
        return space < 0 || space > place + 2 * NEAR
                ? Math.min(text.length(), place + 2 * NEAR)
                : space;
    }

    /** The numbers of the words that may be marked: those that answer, and what of a phrase follows them. */
    private BitSet numbers(List<Occurrences.Place> answering) {
        BitSet numbers = new BitSet();
        answering.forEach(it -> numbers.set(it.word(), it.word() + longest));
        return numbers;
    }
}
