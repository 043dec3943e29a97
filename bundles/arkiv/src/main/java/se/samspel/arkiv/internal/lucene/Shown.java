package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.samspel.arkiv.internal.lucene.Excerpts.Excerpt;
import se.samspel.arkiv.spi.SearchResult.Piece;

/** The passages of one text as they are shown, in order. */
final class Shown {
    private static final int LONGEST = 320;
    private static final int BEFORE_MARK = 120;

    private final SwedishAnalysis analysis;
    private final Marking marking;
    private final String text;
    private final BitSet answering;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;
    private int marked = -1;

    /**
     * @param answering the numbers of the words of the text that may be marked
     */
    Shown(SwedishAnalysis analysis, Marking marking, String text, BitSet answering) {
        this.analysis = analysis;
        this.marking = marking;
        this.text = text;
        this.answering = answering;
    }

    /** A text in which nothing answers, from its beginning. */
    void unmarked(int to) {
        add(0, to, List.of());
    }

    /**
     * A passage, or what is left of it after the one before.
     *
     * @param word the number of its first word
     */
    void add(int from, int to, int word, boolean best) {
        int start = Math.max(from, end);
        if (start >= to) {
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(" … ", false));
        }
        int first = word + analysis.count(text, from, start);
        List<Marking.Place> marks =
                marking.places(text.substring(start, to), at -> answering.get(first + at));
        if (!marks.isEmpty() && (best || marked < 0)) {
            marked = start + marks.getFirst().start();
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
                pieces.add(new Piece(text.substring(from + mark.start(), from + mark.end()), true));
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
            pieces.add(new Piece(onOneLine(from, to), false));
        }
    }

    /** With one space where the text has spaces, line breaks and the like. */
    private String onOneLine(int from, int to) {
        StringBuilder line = new StringBuilder(to - from);
        boolean space = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean blank = letter == ' ' || letter >= '\t' && letter <= '\r';
            if (!blank) {
                line.append(letter);
            } else if (!space) {
                line.append(' ');
            }
            space = blank;
        }
        return line.toString();
    }

    Excerpt excerpt() {
        if (marked < 0) {
            return new Excerpt(1, -1, pieces);
        }
        int page = 1;
        for (int at = text.indexOf(LuceneFields.PAGE_BREAK); at >= 0 && at < marked; ) {
            page++;
            at = text.indexOf(LuceneFields.PAGE_BREAK, at + 1);
        }
        int pageStart = text.lastIndexOf(LuceneFields.PAGE_BREAK, marked) + 1;
        return new Excerpt(page, marked - pageStart, pieces);
    }
}
