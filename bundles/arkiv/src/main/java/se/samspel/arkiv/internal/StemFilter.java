package se.samspel.arkiv.internal;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings each word down to its stem. */
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final SwedishStems stems;

    StemFilter(TokenStream input, SwedishStems stems) {
        super(input);
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = stems.stem(term.toString());
        term.setEmpty().append(stem);
        return true;
    }
}
