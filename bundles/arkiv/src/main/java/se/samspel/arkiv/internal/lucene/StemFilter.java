package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings each word down to its stem. */
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WordForms known;

    StemFilter(TokenStream input, WordForms known) {
        super(input);
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = known.of(term.toString()).stem();
        term.setEmpty().append(stem);
        return true;
    }
}
