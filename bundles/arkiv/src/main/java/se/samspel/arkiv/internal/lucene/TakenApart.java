package se.samspel.arkiv.internal.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.SwedishAnalysis.Token;

/** Gives Lucene the words of a text that has been taken apart already, so that it is done once for all fields. */
final class TakenApart {
    private TakenApart() {}

    /** The stems, where their words stand. */
    static TokenStream stems(List<Token> tokens) {
        return new Stems(tokens);
    }

    /** Some words in order, without places. */
    static TokenStream words(Iterable<String> words) {
        return new Words(words);
    }

    private static final class Stems extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final List<Token> tokens;
        private int at;

        Stems(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (at == tokens.size()) {
                return false;
            }
            Token token = tokens.get(at++);
            clearAttributes();
            term.append(token.stem());
            offset.setOffset(token.start(), token.end());
            return true;
        }

        @Override
        public void reset() {
            at = 0;
        }
    }

    private static final class Words extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterable<String> words;
        private @Nullable Iterator<String> left;

        Words(Iterable<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            Iterator<String> rest = left;
            if (rest == null || !rest.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(rest.next());
            return true;
        }

        @Override
        public void reset() {
            left = words.iterator();
        }
    }
}
