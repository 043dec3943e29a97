package se.samspel.arkiv.internal;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import se.samspel.arkiv.spi.SearchEngine.Mark;
import se.samspel.arkiv.spi.SearchResult.Piece;

/** The best passages of a hit with its words marked, and where they stand. */
final class Excerpts {
    private static final int PASSAGES = 2;
    private static final int GOAL = 130;
    private static final int LONGEST = 320;
    private static final int BEFORE_MARK = 120;

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

    /** One excerpt per document, in the order of the documents. */
    List<Excerpt> of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        int[] passages = {PASSAGES};
        Object[] excerpts =
                new Highlighter(searcher, analyzer)
                        .highlightFieldsAsObjects(
                                new String[] {SwedishAnalysis.TEXT}, query, documents, passages)
                        .getOrDefault(SwedishAnalysis.TEXT, new Object[0]);
        List<Excerpt> list = new ArrayList<>();
        for (Object excerpt : excerpts) {
            list.add(excerpt instanceof Excerpt it ? it : new Excerpt(1, -1, List.of()));
        }
        return list;
    }

    /** Every place in a text that matches. */
    List<Mark> marks(Query query, String text) {
        try {
            UnifiedHighlighter highlighter =
                    UnifiedHighlighter.builderWithoutSearcher(analyzer)
                            .withBreakIterator(WholeBreakIterator::new)
                            .withMaxLength(Integer.MAX_VALUE - 1)
                            .withMaxNoHighlightPassages(0)
                            .withFormatter(new MarkFormatter())
                            .build();
            List<Mark> marks = new ArrayList<>();
            for (String field : List.of(SwedishAnalysis.TEXT, SwedishAnalysis.TEXT_PARTS)) {
                Object found = highlighter.highlightWithoutSearcher(field, query, text, 1);
                if (found instanceof Marks it) {
                    marks.addAll(it.marks());
                }
            }
            return withoutOverlap(marks);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException("a text in memory was not read", impossible);
        }
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

    private static List<Mark> marksOf(Passage passage) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < passage.getNumMatches(); at++) {
            marks.add(new Mark(passage.getMatchStarts()[at], passage.getMatchEnds()[at]));
        }
        return withoutOverlap(marks);
    }

    private record Marks(List<Mark> marks) {}

    private static final class MarkFormatter extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            return new Marks(
                    Arrays.stream(passages).flatMap(passage -> marksOf(passage).stream()).toList());
        }
    }

    /** Opens what the highlighter keeps for its heirs: results as values instead of text. */
    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(IndexSearcher searcher, Analyzer analyzer) {
            super(
                    new Builder(searcher, analyzer)
                            .withBreakIterator(Excerpts::sentences)
                            .withMaxLength(Integer.MAX_VALUE - 1)
                            .withMaxNoHighlightPassages(1)
                            .withMaskedFieldsFunc(
                                    field ->
                                            field.equals(SwedishAnalysis.TEXT)
                                                    ? Set.of(SwedishAnalysis.TEXT_PARTS)
                                                    : Set.of())
                            .withFormatter(new ExcerptFormatter()));
        }

        @Override
        protected java.util.Map<String, Object[]> highlightFieldsAsObjects(
                String[] fields, Query query, int[] documents, int[] passages) throws IOException {
            return super.highlightFieldsAsObjects(fields, query, documents, passages);
        }
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.of("sv")), GOAL, 0.5f);
    }

    private static final class ExcerptFormatter extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int best = -1;
            float score = -1;
            for (Passage passage : passages) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(" … ", false));
                }
                add(passage, content, pieces);
                if (passage.getNumMatches() > 0 && passage.getScore() > score) {
                    score = passage.getScore();
                    best = marksOf(passage).getFirst().start();
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
        private static void add(Passage passage, String content, List<Piece> pieces) {
            List<Mark> marks = marksOf(passage);
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
                pieces.add(new Piece(text.replaceAll("\\s+", " "), false));
            }
        }
    }
}
