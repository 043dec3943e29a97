package se.samspel.arkiv.internal.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import se.samspel.arkiv.internal.lucene.WordForms.Form;

/** The words of a text and where each stands. Gives them to Lucene for every field, so that it is taken apart once. */
final class TakenApart {
    private static final int LETTERS_A_WORD = 6;

    private Form[] words;
    private int[] starts;
    private int[] ends;
    private int size;

    TakenApart(int letters) {
        int room = letters / LETTERS_A_WORD + 8;
        words = new Form[room];
        starts = new int[room];
        ends = new int[room];
    }

    void add(Form word, int start, int end) {
        if (size == words.length) {
            int room = size + size / 2;
            words = Arrays.copyOf(words, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    Form word(int at) {
        return words[at];
    }

    /** Where a word begins. */
    int start(int at) {
        return starts[at];
    }

    /** After the last letter of a word. */
    int end(int at) {
        return ends[at];
    }

    /** Something of each word, in order. */
    List<String> each(Function<Form, String> what) {
        return Arrays.stream(words, 0, size).map(what).toList();
    }

    /** The stems, where their words stand. */
    TokenStream stems() {
        return new Stems();
    }

    /** The parts of all compounds, where the compounds stand. */
    TokenStream parts() {
        return new Parts();
    }

    private final class Stems extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private int at;

        @Override
        public boolean incrementToken() {
            if (at == size) {
                return false;
            }
            term.setBytesRef(words[at++].stemBytes());
            return true;
        }

        @Override
        public void reset() {
            at = 0;
        }
    }

    private final class Parts extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private int word;
        private int part;
        private int last = -1;

        @Override
        public boolean incrementToken() {
            while (word < size && part == words[word].partBytes().size()) {
                word++;
                part = 0;
            }
            if (word == size) {
                return false;
            }
            step.setPositionIncrement(word - last);
            last = word;
            term.setBytesRef(words[word].partBytes().get(part++));
            return true;
        }

        @Override
        public void reset() {
            word = 0;
            part = 0;
            last = -1;
        }
    }
}
