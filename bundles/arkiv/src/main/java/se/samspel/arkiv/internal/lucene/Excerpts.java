package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import se.samspel.arkiv.spi.SearchEngine.Mark;
import se.samspel.arkiv.spi.SearchResult.Piece;

/** The best passages of a hit with its words marked, and where they stand. */
final class Excerpts {
    private static final int PASSAGES = 2;
    private static final int GOAL = 130;
    private static final int LONGEST = 320;
    private static final int BEFORE_MARK = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Analyzer analyzer;

    Excerpts(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * An excerpt.
     *
     * @param page from 1
     * @param offset of the first marked word of the best passage, on its page; -1 when nothing is marked
     */
    record Excerpt(int page, int offset, List<Piece> pieces) {}

    /**
     * One excerpt per document, in the order of the documents.
     *
     * @param isMarked whether a word that the query found is marked
     */
    List<Excerpt> of(
            IndexSearcher searcher, Query query, Predicate<String> isMarked, int[] documents)
            throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        int[] passages = {PASSAGES};
        Object[] excerpts =
                new Highlighter(searcher, analyzer, isMarked)
                        .highlightFieldsAsObjects(
                                new String[] {SwedishAnalysis.TEXT}, query, documents, passages)
                        .getOrDefault(SwedishAnalysis.TEXT, new Object[0]);
        List<Excerpt> list = new ArrayList<>();
        for (Object excerpt : excerpts) {
            list.add(excerpt instanceof Excerpt it ? it : new Excerpt(1, -1, List.of()));
        }
        return list;
    }

    private static List<Mark> withoutOverlap(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
        List<Mark> kept = new ArrayList<>();
        int end = 0;
        for (Mark mark : marks) {
            if (mark.start() >= end) {
                kept.add(mark);
                end = mark.end();
            }
        }
        return List.copyOf(kept);
    }

    /** Opens what the highlighter keeps for its heirs: results as values instead of text. */
    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(IndexSearcher searcher, Analyzer analyzer, Predicate<String> isMarked) {
            super(
                    new Builder(searcher, analyzer)
                            .withBreakIterator(Excerpts::sentences)
                            .withMaxLength(Integer.MAX_VALUE - 1)
                            .withMaxNoHighlightPassages(1)
                            .withWeightMatches(false)
                            .withFormatter(new ExcerptFormatter(isMarked)));
        }

        @Override
        protected java.util.Map<String, Object[]> highlightFieldsAsObjects(
                String[] fields, Query query, int[] documents, int[] passages) throws IOException {
            return super.highlightFieldsAsObjects(fields, query, documents, passages);
        }
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(new Sentences(), GOAL, 0.5f);
    }

    private static final class ExcerptFormatter extends PassageFormatter {
        private final Predicate<String> isMarked;

        ExcerptFormatter(Predicate<String> isMarked) {
            this.isMarked = isMarked;
        }

        private List<Mark> marksOf(Passage passage, String content) {
            List<Mark> marks = new ArrayList<>();
            for (int at = 0; at < passage.getNumMatches(); at++) {
                int start = passage.getMatchStarts()[at];
                int end = passage.getMatchEnds()[at];
                if (isMarked.test(content.substring(start, end))) {
                    marks.add(new Mark(start, end));
                }
            }
            return withoutOverlap(marks);
        }

        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int best = -1;
            float score = -1;
            for (Passage passage : passages) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(" … ", false));
                }
                List<Mark> marks = marksOf(passage, content);
                add(passage, marks, content, pieces);
                if (!marks.isEmpty() && passage.getScore() > score) {
                    score = passage.getScore();
                    best = marks.getFirst().start();
                }
            }
            return excerpt(best, content, pieces);
        }

        private static Excerpt excerpt(int best, String content, List<Piece> pieces) {
            if (best < 0) {
                return new Excerpt(1, -1, pieces);
            }
            int page =
                    1
                            + (int)
                                    content.substring(0, best)
                                            .chars()
                                            .filter(it -> it == LuceneFields.PAGE_BREAK)
                                            .count();
            int pageStart = content.lastIndexOf(LuceneFields.PAGE_BREAK, best) + 1;
            return new Excerpt(page, best - pageStart, pieces);
        }

        /** The passage, shortened around its marks when it is a very long sentence. */
        private static void add(
                Passage passage, List<Mark> marks, String content, List<Piece> pieces) {
            int start = passage.getStartOffset();
            int first = marks.isEmpty() ? start : marks.getFirst().start();
            if (passage.getLength() > LONGEST && first - start > BEFORE_MARK) {
                start = wordStart(content, first - BEFORE_MARK);
                pieces.add(new Piece("… ", false));
            }
            int end = Math.min(passage.getEndOffset(), start + LONGEST);
            int at = start;
            for (Mark mark : marks) {
                if (mark.end() <= end) {
                    plain(content.substring(at, mark.start()), pieces);
                    pieces.add(new Piece(content.substring(mark.start(), mark.end()), true));
                    at = mark.end();
                }
            }
            plain(content.substring(at, Math.max(at, end)), pieces);
        }

        private static int wordStart(String content, int at) {
            int space = content.indexOf(' ', at);
            return space < 0 || space > at + 30 ? at : space + 1;
        }

        private static void plain(String text, List<Piece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(SPACES.matcher(text).replaceAll(" "), false));
            }
        }
    }
}
