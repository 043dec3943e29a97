package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import se.samspel.arkiv.internal.lucene.WordForms.Form;

/**
 * How text becomes terms: stems for the words, and the parts of compounds in fields of their own. {@link #SCHEMA} grows with every change here, and the index is then built anew.
 */
public final class SwedishAnalysis {
    /** The shape of the index; another number in an index means that it must be built anew. */
    static final int SCHEMA = 7;

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    static final String WORDS = "words";
    static final String TEXT_PARTS = "text_parts";
    static final String TITLE_PARTS = "title_parts";

    private static final int LETTERS_LOOKED_AT = 700;

    private final Wordlists lists = Wordlists.load();
    private final WordForms known = new WordForms(lists);
    private final Set<String> listed =
            lists.parts().keySet().stream()
                    .map(part -> known.of(part).stem())
                    .collect(Collectors.toSet());

    /** What takes texts apart, for the next text; each for one thread at a time. */
    private final Queue<WordBreaks> latin = new ConcurrentLinkedQueue<>();

    /** The words of a text where they stand. */
    TakenApart words(String text) {
        TakenApart words = new TakenApart(text.length());
        boolean all =
                breaks(
                        text,
                        0,
                        text.length(),
                        (letters, length, start, end) -> {
                            words.add(known.of(letters, length), start, end);
                            return true;
                        });
        return all ? words : ofAnyLetters(text);
    }

    /**
     * The words of a text where they stand, of which only some are looked at any closer: the others stand there unread.
     *
     * @param some by their number in the text, from 0
     */
    TakenApart words(String text, IntPredicate some) {
        TakenApart words = new TakenApart(text.length());
        boolean all =
                breaks(
                        text,
                        0,
                        text.length(),
                        (letters, length, start, end) -> {
                            boolean read = some.test(words.size());
                            words.add(read ? known.of(letters, length) : Form.UNREAD, start, end);
                            return true;
                        });
        return all ? words : ofAnyLetters(text);
    }

    /** Tells the words of a part of a text, if its letters are ordinary ones. */
    private boolean breaks(String text, int from, int to, WordBreaks.Words words) {
        WordBreaks taken = latin.poll();
        WordBreaks breaks = taken == null ? new WordBreaks() : taken;
        boolean all = breaks.tell(text, from, to, words);
        latin.add(breaks);
        return all;
    }

    /** Where a word begins, so many words after one that begins at a place. */
    int start(String text, int from, int further) {
        Counting counting = new Counting(further);
        return breaks(text, from, text.length(), counting)
                ? Math.max(from, counting.start)
                : startOfAnyLetters(text, from, further);
    }

    private int startOfAnyLetters(String text, int from, int further) {
        int start = -1;
        int to = from;
        while (start < 0 && to < text.length()) {
            to = Math.min(text.length(), from + Math.max(LETTERS_LOOKED_AT, 2 * (to - from)));
            TakenApart words = ofAnyLetters(text.substring(from, to));
            start = further < words.size() ? from + words.start(further) : -1;
        }
        return Math.max(from, start);
    }

    /** How many words a part of a text has. */
    int count(String text, int from, int to) {
        Counting counting = new Counting(Integer.MAX_VALUE);
        return breaks(text, from, to, counting)
                ? counting.told
                : ofAnyLetters(text.substring(from, to)).size();
    }

    /** Counts words, until a certain one. */
    private static final class Counting implements WordBreaks.Words {
        private final int last;
        private int told;
        private int start = -1;

        Counting(int last) {
            this.last = last;
        }

        @Override
        public boolean word(char[] letters, int length, int from, int end) {
            if (told++ < last) {
                return true;
            }
            start = from;
            return false;
        }
    }

    private TakenApart ofAnyLetters(String text) {
        TakenApart words = new TakenApart(text.length());
        try (StandardTokenizer source = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(source)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            source.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                words.add(
                        known.of(term.buffer(), term.length()),
                        offset.startOffset(),
                        offset.endOffset());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return words;
    }

    /** The stems of a text, in order. */
    List<String> stems(String text) {
        return words(text).each(Form::stem);
    }

    /** The words of a text as they are written, in lower case. */
    List<String> forms(String text) {
        return words(text).each(Form::word);
    }

    /** The stems of the parts of a word in lower case; none when it is no compound. */
    List<String> parts(String word) {
        return known.of(word).parts();
    }

    /** The stem of a word in lower case that may be no word at all. */
    String stem(String word) {
        return known.stem(word);
    }

    /** Whether a stem is that of a word which our word lists know. */
    boolean isListed(String stem) {
        return listed.contains(stem);
    }

    /** Whether a word in lower case says nothing of what is looked for, so that it is left out beside others. */
    boolean isStopWord(String word) {
        return lists.stopWords().contains(word) || lists.asking().contains(word);
    }

    /** Whether a word in lower case says little beside others. */
    boolean isLight(String word) {
        return lists.light().contains(word);
    }
}
